
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "SendReportResult": [
      "Report",
      "ReportIncomplete"
    ],
    "UserError": [
      "ReportIncomplete"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "SendReportResult": [
      "Report",
      "ReportIncomplete"
    ],
    "UserError": [
      "ReportIncomplete"
    ]
  }
};
      export default result;
    