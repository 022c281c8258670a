import Glibc
import RevisionModel

/// What an error number of the system means.
func reason(_ code: Int32, _ language: Language) -> String {
  language == .ja ? japanese[code] ?? "システムのエラー番号 \(code)" : String(cString: strerror(code))
}

private let japanese: [Int32: String] = [
  ENOENT: "見つかりません",
  EACCES: "権限がありません",
  EPERM: "権限がありません",
  EISDIR: "フォルダーです",
  ENOTDIR: "途中の名前がフォルダーではありません",
  ENOSPC: "空き容量がありません",
  EDQUOT: "割り当てられた容量を使い切りました",
  EFBIG: "ファイルの大きさが上限を超えます",
  EPIPE: "出力先が閉じられています",
  EROFS: "読み取り専用です",
  EBADF: "閉じられています",
  EIO: "入出力エラーです",
  ELOOP: "シンボリックリンクが循環しているか、多すぎます",
  ENAMETOOLONG: "名前が長すぎます",
  EMFILE: "開いているファイルが多すぎます",
  ENFILE: "開いているファイルが多すぎます",
  ENOMEM: "メモリーが足りません",
  EEXIST: "同じ名前のものがあります",
  ENOTEMPTY: "フォルダーが空ではありません",
  EBUSY: "使用中です",
  ETXTBSY: "実行中のファイルです",
  EXDEV: "別のファイルシステムにあります",
  ENXIO: "装置がありません",
  ENODEV: "装置がありません",
  EAGAIN: "今は読み書きできません",
  EINVAL: "この操作ができないものです",
  ESTALE: "ファイルが置き換わっています",
  ETIMEDOUT: "応答がありません",
]
