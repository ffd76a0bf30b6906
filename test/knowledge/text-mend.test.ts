import { describe, expect, it } from "vitest";
import { mendText } from "../../knowledge/text/mend-text.ts";
import { openSpeller, rowsOf } from "./speller.ts";

const { speller } = openSpeller();

const kinds: Readonly<Record<string, string>> = {
  "Telex keys": `
    dduowcj khoong => được không
    giaays towf => giấy tờ
    giaays tow => giấy tờ
    lamf laij => làm lại
    truwowngf => trường
    truongwf => trường
    dduwongf => đường
    thur tujc => thủ tục
    ddaats ddai => đất đai
    quyeenf suwr dungj => quyền sử dụng
    giaays khai sinh => giấy khai sinh
    nhaf owr => nhà ở
    nguowif cao tuooir => người cao tuổi
    hoocj phis => học phí
    chuwngs nhaanj => chứng nhận
    keets hoon => kết hôn
    baor hieemr => bảo hiểm
    dduwowcj => được
    hoof sow => hồ sơ
    chuyeenr truwowfng => chuyển trường
    noopj hoof sow => nộp hồ sơ
    bao nhieeu tieenf => bao nhiêu tiền
    huyeenj => huyện
    quoocs tichj => quốc tịch
    tieesng => tiếng
    ddawng kys => đăng ký`,
  "VNI keys": `
    d9u7o7c5 => được
    d9uoc75 => được
    gia6y1 to72 => giấy tờ
    tru7o7ng2 => trường
    nguo7i2 => người
    d9a6t1 => đất
    quye62n => quyền
    hoc5 phi1 => học phí
    ho62 so7 => hồ sơ
    nu7o7c1 => nước
    kho6ng => không
    cua3 => của
    lam2 => làm
    d9a8ng ky1 => đăng ký
    tie6ng1 => tiếng
    chu71ng nha65n => chứng nhận`,
  "numbers glued to words": `
    4ngay => 4 ngay
    15ngày => 15 ngày
    50cc => 50 phân khối
    50k => 50 nghìn
    2tr => 2 triệu
    2tr5 => 2 triệu 5
    100m2 => 100 mét vuông
    quan3 => quan 3
    phường12 => phường 12
    tang2 => tang 2
    khoi9 => khoi 9
    hang2 => hang 2
    8h30 => 8 giờ 30
    500đ => 500 đồng
    5bản => 5 bản
    3thang => 3 thang
    18tuổi => 18 tuổi
    ct07 => ct07
    b2 => b2
    12a1 => 12a1
    kt3 => kt3`,
  "number words": `
    mười lăm ngày => 15 ngày
    hai mươi tuổi => 20 tuổi
    hai mươi mốt ngày => 21 ngày
    ba mươi tư bộ => 34 bộ
    năm mươi triệu => 50 triệu
    ba bộ => 3 bộ
    hai bản => 2 bản
    bảy ngày => 7 ngày
    mười mấy năm => mười mấy năm
    một cửa => một cửa
    năm ngoái => năm ngoái
    hai, bản sao thôi => hai, bản sao thôi
    ba em => ba em`,
  "syllables run together": `
    giaykhaisinh => giay khai sinh
    xinlaibang => xin lai bang
    dangkytamtru => dang ky tam tru
    đăngkýkếthôn => đăng ký kết hôn
    sangtensodo => sang ten so do
    chuyentruong => chuyen truong
    thuênhà => thuê nhà
    hocphi => hoc phi
    giấyphép xâydựng => giấy phép xây dựng
    baohiemxahoi => bao hiem xa hoi
    canccuoc => canccuoc
    hokinhdoanh => ho kinh doanh
    lylichtuphap => ly lich tu phap
    bansaobangtotnghiep => ban sao bang tot nghiep
    camera => camera
    homestay => homestay
    facebook => facebook`,
  "syllables that came apart": `
    n ộp hồ sơ => nộp hồ sơ
    h ồ sơ => hồ sơ
    th ủ tục => thủ tục
    k ết hôn => kết hôn
    ch uyển trường => chuyển trường
    tr ường học => trường học
    gi ấy tờ => gi ấy tờ
    m ở nhóm trẻ => mở nhóm trẻ`,
  "hook and tilde": `
    thũ tục => thủ tục
    bão hiểm y tế => bảo hiểm y tế
    bảo hiễm xã hội => bảo hiểm xã hội
    sữa tên trong giấy khai sinh => sửa tên trong giấy khai sinh
    chuyễn trường => chuyển trường
    trích lục khai tữ => trích lục khai tử
    hổ trợ => hỗ trợ
    hổ sơ => hồ sơ
    lể phí => lệ phí
    tiễu học => tiểu học
    xữ lý => xử lý
    gồm nhửng gì => gồm những gì
    chứng chĩ => chứng chỉ
    nghĩ thai sản => nghỉ thai sản
    sổ củ => sổ cũ
    bản sao sỗ hộ khẩu => bản sao sổ hộ khẩu
    ở chổ nào => ở chỗ nào`,
  "sounds mixed up": `
    giấy khai xinh => giấy khai sinh
    giay khai xinh => giay khai sinh
    xổ đỏ => sổ đỏ
    xổ hộ khẩu => sổ hộ khẩu
    quyền xử dụng đất => quyền sử dụng đất
    chứng nhậng => chứng nhận
    hồ xơ => hồ sơ
    học xinh => học sinh
    hoc xinh => hoc sinh
    truyển trường => chuyển trường
    trứng nhận => chứng nhận
    chợ cấp => trợ cấp
    chường học => trường học
    bằn lái xe => bằng lái xe
    giấy fép => giấy fép
    đăng kí => đăng ký
    lí lịch tư pháp => lý lịch tư pháp
    kĩ sư => kỹ sư
    sơ yếu lí lịch => sơ yếu lý lịch
    xác nhân => xác nhận
    tiểu họt => tiểu học
    mần non => mầm non
    ly hông => ly hôn
    căn cướt => căn cước
    giấy sác nhận => giấy xác nhận
    bảng sao => bản sao`,
  "other marks and slips of a finger": `
    nộp hò sơ => nộp hồ sơ
    lý lịch tư phap => lý lịch tư phap
    trừơng tiểu học => trường tiểu học
    căn cuớc công dân => căn cước công dân
    người cao tuôi => người cao tuổi
    tạm vằng => tạm vắng
    hộ nghẻo => hộ nghèo
    xây dựn nhà => xây dựng nhà
    thhủ tục => thủ tục
    trườgn tiểu học => trường tiểu học
    giấyy tờ => giấy tờ
    bằngg cấp 3 => bằng cấp 3
    hôồ sơ => hồ sơ
    đang ký => đăng ký
    hộ chiêu => hộ chiếu
    sang tến => sang tên`,
  "letters drawn out": `
    làm hộ chiếuuuu => làm hộ chiếu
    giúpppp em => giúp em
    không ơiiii => không ơi`,
};

describe.each(Object.entries(kinds))("reads as meant: %s", (_, table) => {
  it.each(rowsOf(table))("%s", (written, meant) => {
    expect(mendText(written, speller)).toBe(meant);
  });
});
