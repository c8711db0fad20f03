import { graphql } from '../../graphql/generated';

export const LettersDocument = graphql(`
  query Letters {
    lettersOfIntent {
      id
      documentVersion
      signedOn
      signatories
      title {
        sv
        en
      }
      adoptions {
        id
        decidingBody
        state
        decision
        meetingDate
        paragraph
        diarienummer
        source
        organisation {
          id
          kind
          name {
            sv
            en
          }
        }
      }
    }
  }
`);
