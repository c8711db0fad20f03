export class PassedSpecs {
  constructor(root?: string);
  passedBefore(spec: string): number | undefined;
  remember(spec: string, passed: number | undefined): void;
  save(): void;
}
