import { CombinedGraphQLErrors } from '@apollo/client';
import { session } from './client';

interface Answer {
  status: number;
  body: string;
}

// Not fetch, which reports no progress of uploads.
const send = (url: string, file: File, progress: (share: number) => void) =>
  new Promise<Answer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('x-klustermotor-csrf', '1');
    // In a header and not in the address, because proxies may log addresses.
    request.setRequestHeader('x-klustermotor-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new Error('No answer.'));
    request.send(file);
  });

/**
 * Uploads one file as the body of a request; if the access token has expired, once more with a new one.
 * @param progress receives the share that has been sent, 0 to 1.
 * @throws CombinedGraphQLErrors like a GraphQL request, so that one function explains both; Error when there is no
 *   answer.
 */
export async function uploadFile(url: string, file: File, progress: (share: number) => void): Promise<void> {
  let answer = await send(url, file, progress);
  if (answer.status === 401 && (await session.refresh())) answer = await send(url, file, progress);
  if (answer.status === 201) return;
  throw new CombinedGraphQLErrors(JSON.parse(answer.body) as ConstructorParameters<typeof CombinedGraphQLErrors>[0]);
}
