import { CompoundSplitter } from './swedish-compounds.js';
import { SwedishLexicon } from './swedish-lexicon.js';

let lexicon: Promise<SwedishLexicon> | undefined;

/**
 * Creates a splitter for each caller, so that words added by one workspace are not known in another. The word list is
 * shared and read at first use, because it is large; the package is a dependency only (decision 0011).
 */
export async function loadCompoundSplitter(): Promise<CompoundSplitter> {
  lexicon ??= import('dictionary-sv').then(({ default: files }) => SwedishLexicon.ofHunspell(files));
  return new CompoundSplitter(await lexicon);
}
