import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AdoptionDecision, AdoptionState } from './adoption.rules.js';

@Entity('letter_of_intent')
export class LetterOfIntentEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') titleSv: string;
  @Column('text') titleEn: string;
  @Column('text') documentVersion: string;
  /** The day, or the month where the source gives no day. */
  @Column('text') signedOn: string;
  @Column('text', { array: true }) signatories: string[];
}

@Entity('adoption')
export class AdoptionEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') letterId: string;
  @Column('uuid') organisationId: string;
  @Column('text') decidingBody: string;
  @Column('text') state: AdoptionState;
  @Column('text', { nullable: true }) decision: AdoptionDecision | null;
  @Column('date', { nullable: true }) meetingDate: string | null;
  @Column('text', { nullable: true }) paragraph: string | null;
  @Column('text', { nullable: true }) diarienummer: string | null;
  @Column('text', { nullable: true }) sentTo: string | null;
  @Column('date', { nullable: true }) sentOn: string | null;
  @Column('text', { nullable: true }) source: string | null;
}
