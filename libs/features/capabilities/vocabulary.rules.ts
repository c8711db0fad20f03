/** Kinds of need, which are also the kinds of capability. */
export const NEED_KINDS = ['LAB', 'CLINIC', 'DATA_BIOBANK', 'EXPERTISE', 'PARTNER', 'PREMISES'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** Containment of genetically modified micro-organisms: F negligible, L low, R risk (AFS 2011:2). */
export const GMM_CLASSES = ['F', 'L', 'R'] as const;
export type GmmClass = (typeof GMM_CLASSES)[number];
