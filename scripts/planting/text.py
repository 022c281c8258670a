"""Makes strategies of any length: a stock of words and sentence patterns written for this project, drawn by seed."""
import random

PLACES = "港湾 公園 図書館 市民病院 浄水場 消防署 小学校 中学校 保育所 公民館 駅前広場 中央市場 漁港 温泉街 商店街 工業団地 農業試験場 体育館 美術館 郷土資料館 斎場 市営住宅 除雪基地 避難所 観光案内所 地区会館 給食センター 清掃工場 下水処理場 バス営業所".split()
THINGS = "予約 申請 届出 証明書 手数料 図面 台帳 写真 地図 統計 名簿 帳票 通知 会議録 契約 入札 請求書 点検記録 工事記録 相談記録 健診結果 貸出記録 在庫 温度 水位 交通量 騒音 電力 積雪量 来場者数 求人 空き家 遊休地 農地 森林 街路樹 道路標識 橋梁 水道管 防犯灯".split()
PEOPLE = "市民 高齢者 子育て世帯 事業者 職員 町内会 学生 観光客 漁業者 農家 障がいのある人 外国人住民 転入者 保護者 民生委員 消防団 商店主 技術者 大学 高校生".split()
TOOLS = "電子申請 生成ＡＩ クラウド センサー 無人航空機 電子地図 電子決裁 遠隔会議 音声認識 画像認識 機械翻訳 電子署名 キャッシュレス決済 チャット相談 データ連携基盤 統合型台帳 業務自動化 仮想窓口 電子看板 無線通信網".split()
ACTIONS = "導入します 整備します 見直します 公開します 共有します 試行します 拡大します 点検します 更新します 統合します 標準化します 自動化します 検討します 推進します 支援します 周知します 調査します 評価します 廃止します 委託します".split()
REASONS = "人手が足りない 利用が伸びていない 費用がかさんでいる 情報が散らばっている 手順が部署ごとに違う 紙での保管が続いている 夜間に使えない 待ち時間が長い 説明が分かりにくい 機器が古くなっている 担当者が限られている 災害時に止まるおそれがある".split()
AIMS = "待ち時間を短くする 費用を抑える 安全を高める 手間を減らす 誰もが使えるようにする 判断を早める 事故を防ぐ 収入を増やす 交流を広げる 記録を残す 無駄を省く 負担を軽くする 透明性を高める 働き方を改める 環境への負荷を下げる".split()
SPANS = "年度内に 三年以内に 早期に 段階的に 計画期間中に 翌年度から 上半期に 来春までに 関係機関と協議のうえ 予算の範囲で".split()
TOPICS = "窓口 防災 福祉 教育 医療 交通 観光 産業 農業 漁業 環境 住宅 財政 人事 広報 統計 契約 港湾 文化 スポーツ 子育て 健康 消防 上下水道 除雪 空き家 移住 国際交流 生涯学習 男女共同参画".split()
ASPECTS = "の現状 の課題 の基本方針 の取組 の進め方 の目標 の評価 の体制 の見通し の成果".split()


def sentence(rng):
    """One sentence; the patterns carry about 40 bits, so that two seldom agree by chance."""
    pick = rng.choice
    number = rng.randint(2, 989)
    return pick([
        lambda: f"{pick(PLACES)}では{pick(REASONS)}ため、{pick(TOOLS)}を用いて{pick(THINGS)}の管理を{pick(ACTIONS)}。",
        lambda: f"{pick(PEOPLE)}が{pick(PLACES)}で{pick(THINGS)}と{pick(THINGS)}を確かめられるよう、{pick(SPANS)}{pick(TOOLS)}を{pick(ACTIONS)}。",
        lambda: f"{pick(AIMS)}ことをめざし、{pick(PLACES)}と{pick(PLACES)}の{pick(THINGS)}を{pick(TOOLS)}により{pick(ACTIONS)}。",
        lambda: f"{pick(PEOPLE)}のうち{number}人が、{pick(THINGS)}について{pick(REASONS)}と答えており、{pick(PLACES)}での対応を{pick(ACTIONS)}。",
        lambda: f"{pick(TOOLS)}による{pick(THINGS)}の件数は{number}件で、{pick(PEOPLE)}からは{pick(AIMS)}ことが求められています。",
        lambda: f"{pick(PLACES)}の{pick(THINGS)}は、{pick(PEOPLE)}と{pick(PEOPLE)}の意見を聞きながら、{pick(SPANS)}{pick(ACTIONS)}。",
        lambda: f"あわせて、{pick(AIMS)}観点から{pick(THINGS)}の{pick(THINGS)}への引き継ぎを、{pick(TOOLS)}で{pick(ACTIONS)}。",
        lambda: f"{pick(REASONS)}という指摘を受け、{pick(PEOPLE)}に向けた{pick(TOOLS)}の講習を年{number}回、{pick(PLACES)}で開きます。",
    ])()


def title(rng):
    return rng.choice(TOPICS) + rng.choice(ASPECTS)


class Section:
    """A heading and its own sentences; level 1 is a chapter, level 2 a part of one."""

    def __init__(self, level, heading, sentences, origin=None):
        self.level, self.heading, self.sentences, self.origin = level, heading, sentences, origin


def strategy(rng, characters):
    """Chapters of some parts of some sentences, about `characters` long."""
    sections, length = [], 0
    while length < characters:
        sections.append(Section(1, title(rng), [sentence(rng) for _ in range(rng.randint(1, 3))]))
        for _ in range(rng.randint(2, 5)):
            sections.append(Section(2, title(rng), [sentence(rng) for _ in range(rng.randint(3, 12))]))
            length += sum(map(len, sections[-1].sentences))
        length += 120
    return sections


def from_lines(lines):
    """A text of one's own: `#` and `##` lines are headings, every other non-blank line is a sentence."""
    sections = []
    for line in lines:
        if not line.strip():
            continue
        marks = len(line) - len(line.lstrip("#"))
        if marks:
            sections.append(Section(min(marks, 2), line.lstrip("#").strip(), []))
        else:
            if not sections:
                sections.append(Section(1, "本文", []))
            sections[-1].sentences.append(line.strip())
    return sections
