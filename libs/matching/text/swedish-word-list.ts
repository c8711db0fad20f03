import { CompoundSplitter } from './swedish-compounds.js';
import { SwedishLexicon } from './swedish-lexicon.js';

let lexicon: Promise<SwedishLexicon> | undefined;

/**
 * A splitter of its own for each caller, so that what one workspace adds is not known in another. The word list behind
 * it is read once, when first asked for: it is large, and the package is only a dependency (decision 0011).
 */
export async function loadCompoundSplitter(): Promise<CompoundSplitter> {
  lexicon ??= import('dictionary-sv').then(({ default: files }) => SwedishLexicon.ofHunspell(files));
  return new CompoundSplitter(await lexicon);
}
