import { CombinedGraphQLErrors } from '@apollo/client';
import { session } from './client';

interface Answer {
  status: number;
  body: string;
}

// Not fetch, which tells nothing while it sends.
const send = (url: string, file: File, progress: (share: number) => void) =>
  new Promise<Answer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('x-klustermotor-csrf', '1');
    // In a header and not in the address, which every house on the way may log.
    request.setRequestHeader('x-klustermotor-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new Error('No answer.'));
    request.send(file);
  });

/**
 * Hands in one file as the body of a request, once more with a new token where the old one ran out.
 * @param progress is told the share that has been sent, 0 to 1.
 * @throws CombinedGraphQLErrors as GraphQL does, so that one function explains both; Error when nothing answers.
 */
export async function uploadFile(url: string, file: File, progress: (share: number) => void): Promise<void> {
  let answer = await send(url, file, progress);
  if (answer.status === 401 && (await session.refresh())) answer = await send(url, file, progress);
  if (answer.status === 201) return;
  throw new CombinedGraphQLErrors(JSON.parse(answer.body) as ConstructorParameters<typeof CombinedGraphQLErrors>[0]);
}
