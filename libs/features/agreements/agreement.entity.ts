import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementType } from './agreement.rules.js';

@Entity('registered_agreement')
export class RegisteredAgreementEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('text') type: AgreementType;
  @Column('date') signedOn: string;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) diarienummer: string | null;
}

@Entity('registered_agreement_party')
export class RegisteredAgreementPartyEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') agreementId: string;
  @PrimaryColumn('uuid') organisationId: string;
}
