import { describe, expect, test } from "vitest";
import { loadVocabulary } from "../../knowledge/load/load-vocabulary.ts";
import type { Aspect } from "../../knowledge/procedure.ts";
import { readQuestion } from "../../knowledge/search/read-question.ts";
import { foldTones } from "../../knowledge/text/fold-tones.ts";
import { mendText } from "../../knowledge/text/mend-text.ts";

const vocabulary = loadVocabulary("knowledge/content");

/** What is asked firmly; where nothing is, what is asked in passing. */
function aspectsOf(text: string): readonly Aspect[] {
  const { asked, askedWeakly } = readQuestion(mendText(text, vocabulary.speller), vocabulary);
  return asked.length > 0 ? asked : askedWeakly;
}

const sentences: readonly [string, ...Aspect[]][] = [
  ["tách hộ thì cầm theo những gì lên xã", "papers"],
  ["đi làm giấy khai tử cho ông nội mang gì theo", "papers"],
  ["mở tiệm tạp hóa phải có giấy chi rứa", "papers"],
  ["xin học lại thì đem chi ra trường", "papers"],
  ["ra công an làm căn cước cần cầm gì không", "papers"],
  ["nhận con nuôi nộp những giấy tờ nào", "papers"],
  ["hồ sơ xin mở lớp gồm có những gì vậy anh", "papers"],
  ["sang tên xe phải xuất trình giấy gì", "papers"],
  ["hồ sơ gửi lên sở có gì", "papers"],
  ["đăng ký kết hôn tốn nhiêu", "fee"],
  ["làm lại sổ có tốn đồng nào không", "fee"],
  ["nhà trường có thu khoản nào không", "fee"],
  ["công chứng cái này hết mấy đồng vậy", "fee"],
  ["phí gì không em", "fee"],
  ["xin trích lục mấy bữa có", "time"],
  ["đổi bằng lái chừng nào lấy được", "time"],
  ["giải thể hợp tác xã mất bao nhiêu ngày", "time"],
  ["khoảng bao lâu thì có thẻ", "time"],
  ["bao giờ mới có sổ", "time"],
  ["hạn chót nộp đơn là bữa nào", "time", "steps"],
  ["khai sinh cho bé thì nộp ở mô", "place"],
  ["làm hộ chiếu ra phường hay lên tỉnh", "place"],
  ["giấy này ai có thẩm quyền cấp", "place"],
  ["xin xác nhận độc thân thì gặp ai", "place"],
  ["sinh ở quê thì làm bên nào", "place"],
  ["tạm trú đăng ký với công an phường nào", "place"],
  ["muốn nhận cha cho con thì làm sao", "steps"],
  ["mở quán cà phê bắt đầu từ đâu", "steps"],
  ["xây nhà cấp 4 phải qua những khâu nào", "steps"],
  ["quy trình sang tên đất như thế nào", "steps"],
  ["xin thôi quốc tịch theo trình tự nào", "steps"],
  ["giờ mần răng để đóng cửa quán", "steps"],
  ["thủ tục sang nhượng gồm mấy bước", "steps"],
  ["nuôi ba ba thì phải làm gì", "steps"],
  ["xin phép cưa cây thế nào ạ", "steps"],
  ["đăng ký xe điện ra sao", "steps"],
  ["mất sổ tiết kiệm thì phải đi những đâu", "steps", "place"],
  ["17 tuổi cưới được không", "conditions"],
  ["có được nuôi gấu không", "conditions"],
  ["ai được hưởng trợ cấp này", "conditions"],
  ["trường hợp nào được miễn học phí", "conditions"],
  ["bao nhiêu tuổi thì thi được bằng máy cày", "conditions"],
  ["người nước ngoài có được mua nhà hông", "conditions"],
  ["nghỉ hai năm rồi còn kịp không vậy", "conditions"],
  ["trễ một tháng rồi thì vẫn được không ạ", "conditions"],
  ["bán hàng online tại nhà mà không đăng ký thì có được không", "conditions"],
  ["mỗi tháng được bao nhiêu", "conditions"],
  ["tiêu chí xét hộ cận nghèo là gì", "conditions"],
  ["đổi tên xong thì được cấp giấy gì", "result"],
  ["nộp xong ra giấy gì", "result"],
  ["kết quả là quyết định gì", "result"],
  ["giấy xác nhận độc thân có giá trị bao lâu", "result"],
  ["bằng này dùng được mấy năm", "result"],
  ["làm xong cầm về giấy gì", "result"],
  ["việc này theo nghị định nào", "legal_basis"],
  ["căn cứ vào đâu mà thu", "legal_basis"],
  ["thông tư nào hướng dẫn", "legal_basis"],
  ["khai tử làm trên app được không", "online"],
  ["khỏi lên xã, ngồi nhà nộp được không", "online"],
  ["gửi hồ sơ qua bưu điện được không", "online"],
  ["mẫu đơn xin tách thửa đâu", "form"],
  ["tờ khai mẫu nào vậy", "form"],
  ["có mẫu sẵn không cho em xin", "form"],
  ["xin nghỉ hưu sớm viết đơn thế nào", "form"],
];

describe("one aspect", () => {
  test.each(sentences)("%s", (text, ...aspects) => {
    expect(aspectsOf(text)).toEqual(aspects);
  });

  test.each(sentences)("%s, without tone marks", (text, ...aspects) => {
    expect(aspectsOf(foldTones(text))).toEqual(aspects);
  });
});

describe("several aspects, in the order asked", () => {
  test.each<[string, ...Aspect[]]>([
    ["cần giấy tờ gì, mất phí không, bao lâu xong", "papers", "fee", "time"],
    ["nộp ở đâu, mấy ngày có, hết bao nhiêu tiền", "place", "time", "fee"],
    ["bao nhiêu ngày trả lời, có thu khoản gì không", "time", "fee"],
    ["qua những bước nào, kết quả là văn bản gì", "steps", "result"],
    ["điều kiện thế nào với cần giấy gì", "conditions", "papers"],
    ["làm trên mạng được không, theo mẫu nào", "online", "form"],
    ["theo thông tư nào, nộp cho ai", "legal_basis", "place"],
    ["cần mang gì và làm sao để nộp online", "papers", "steps", "online"],
  ])("%s", (text, ...aspects) => {
    expect(aspectsOf(text)).toEqual(aspects);
    expect(aspectsOf(foldTones(text))).toEqual(aspects);
  });
});

describe("no aspect at all", () => {
  test.each([
    "thủ tục đăng ký kết hôn",
    "còn cấp lại thì sao",
    "muốn sang tên sổ đỏ cho con",
    "sao lại bị trả hồ sơ",
    "chồng em bỏ đi đâu không liên lạc",
    "mấy ngày nay em bận",
    "xin bản sao giấy khai sinh",
  ])("%s", (text) => {
    expect(aspectsOf(text)).toEqual([]);
  });
});

describe("a cue leaves the thing itself to the search", () => {
  test.each([
    ["làm lại thế nào", "#cap-lai"],
    ["gia hạn thế nào", "#gia-han"],
    ["đăng ký tạm trú ở phường hay xã", "#tam-tru"],
    ["xin bản sao có tốn tiền không", "#ban-sao"],
  ])("%s", (text, id) => {
    const { units } = readQuestion(text, vocabulary);
    expect(units.map((unit) => unit.id)).toContain(id);
  });
});
