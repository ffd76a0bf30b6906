import { describe, expect, it } from "vitest";
import { mendText } from "../../knowledge/text/mend-text.ts";
import { openSpeller, rowsOf } from "./speller.ts";

const { speller } = openSpeller();

const kinds: Readonly<Record<string, string>> = {
  "words of the Centre": `
    nộp ở mô => nộp ở đâu
    đi mô nộp rứa => đi đâu nộp vậy
    làm răng chừ => làm sao bây giờ
    mần răng => làm sao
    mất giấy thì răng => mất giấy thì sao
    cần chi => cần gì
    giấy tờ chi rứa => giấy tờ gì vậy
    khi mô có => khi nào có
    nỏ biết => không biết
    mạ em => mẹ em
    có chi phí không => có chi phí không
    mở chi nhánh => mở chi nhánh
    quy mô => quy mô
    xe mô tô => xe mô tô
    răng hàm mặt => răng hàm mặt
    lam rang de chuyen truong => lam sao de chuyen truong`,
  "words of the South and the North": `
    hổng biết => không biết
    được hông => được không
    hông có => không có
    hết nhiêu => hết bao nhiêu
    nhiêu tiền => bao nhiêu tiền
    bao nhiêu ngày => bao nhiêu ngày
    chừng nào có => khi nào có
    mấy bữa có => mấy ngày có
    giấy khai sanh => giấy khai sinh
    ngày sanh => ngày sinh
    bản chánh => bản chính
    hành chánh => hành chính
    tía em => bố em
    ba má em => bố mẹ em
    thầy bu em => bố mẹ em
    vô lớp 1 => vào lớp 1
    vô tuyến => vô tuyến
    đi mướn nhà => đi thuê nhà
    làm rớt giấy tờ => làm rơi giấy tờ
    bị bịnh => bị bệnh
    xài được => dùng được
    kiếm không ra => không tìm thấy
    thanh kiếm của ông => thanh kiếm của ông
    tụi em => chúng em
    ổng mất => ông ấy mất
    nha o => nha o`,
  "looks, not letters": `
    ＣＣＣＤ => cccd
    khаi ѕinh => khai sinh
    Ðăng ký => đăng ký
    Thu\u0309 tu\u0323c => thủ tục
    gia\u0302\u0301y tờ => giấy tờ
    lớp\u00a010 => lớp 10
    khai\u200b sinh => khai sinh
    học\u0000 phí => học phí
    💥học phí💥 => 💥học phí💥
    HỌC PHÍ => học phí
    паспорт => паспорт`,
  "what is right stays": `
    giấy chứng nhận quyền sử dụng đất => giấy chứng nhận quyền sử dụng đất
    hồ sơ gồm những gì? => hồ sơ gồm những gì?
    thủ tục 1.012953 làm sao => thủ tục 1.012953 làm sao
    H17.12-261105-0023 => h17.12-261105-0023
    ngày 15/3/2026 => ngày 15/3/2026
    nghị định 23/2015/NĐ-CP => nghị định 23/2015/nđ-cp
    gửi file qua email được không => gửi file qua email được không
    nộp online trên web => nộp online trên web
    how to register => how to register
    dm lam an nhu cc => dm lam an nhu cc
    cho em hỏi dạy thêm => cho em hỏi dạy thêm
    xin day them => xin day them
    bao nhieu tien => bao nhieu tien
    co nguoi la trong san truong => co nguoi la trong san truong
    có người lạ trong sân trường => có người lạ trong sân trường
    lịch nghỉ Tết năm nay => lịch nghỉ tết năm nay
    Nguyễn Thị Khuê => nguyễn thị khuê
    k dc thi sao => k dc thi sao`,
};

describe.each(Object.entries(kinds))("reads in common words: %s", (_, table) => {
  it.each(rowsOf(table))("%s", (written, meant) => {
    expect(mendText(written, speller)).toBe(meant);
  });
});
