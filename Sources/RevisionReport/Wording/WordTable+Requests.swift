extension Word {
  static let requestErrors: [Row] = [
    Row(
      .noManifestColumn, "列「{1}」がありません。一行目に id,first,second と書いてください。",
      "there is no column “{1}”; let the first row be id,first,second."),
    Row(
      .tooManyFields, "一行目より欄が多い行です。カンマを含むパスは引用符（\"）で囲み、行は LF か CR LF で終えてください。",
      "the row has more fields than the first one; quote paths with commas, and end lines with LF or CR LF."),
    Row(.requestName, "依頼", "request"),
    Row(
      .requestNotJSON, "JSON として読めません。一件を一行の JSON で書いてください。",
      "this is not JSON; write one object of JSON on one line."),
    Row(
      .unknownRequestKey, "「{1}」というキーは依頼にありません。使えるのは {2} です。", "“{1}” is no key of a request; there are: {2}."
    ),
    Row(
      .wrongRequestValue, "「{1}」がないか、重なっているか、値が正しくありません。指定できるのは {2} です。",
      "“{1}” is missing, comes twice or is not allowed; it may be: {2}."),
    Row(.allowedID, "空でない文字列か整数", "a string that is not empty, or a whole number"),
    Row(
      .allowedPlace, "path か、text と format を持つオブジェクト",
      "an object with a path, or with text and format"),
    Row(.allowedPath, "空でも - でもないパス", "a path that is neither empty nor -"),
    Row(
      .allowedPercent, "0 から 100 までの百分率（小数第２位まで）", "a per cent from 0 to 100 with at most two decimals"),
    Row(
      .allowedLanguage, "auto、ja、en、ほかの言語コード（de、zh-Hant など）",
      "auto, ja, en or another code (de, zh-Hant)"),
    Row(.allowedPatterns, "空白でない文字列の配列", "an array of strings that are not blank"),
  ]
}
