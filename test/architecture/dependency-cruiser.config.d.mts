import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

export declare function declaredUses(root: string): Record<string, string[]>;
export declare function rulesFor(root: string): IForbiddenRuleType[];
export declare const options: ICruiseOptions;
