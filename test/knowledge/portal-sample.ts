/** Rows in the layout of a national-portal export, in words of our own. */
export const headings = {
  ways: "Hình thức nộpThời gianPhí, lệ phíMô tả",
  papers: "Tên giấy tờMẫu đơn, tờ khaiSố lượng",
  laws: "Tên văn bản pháp lýMã văn bản",
};

export type SampleRow = Record<string, unknown>;

/** A row with everything in it; name only what a test is about. */
export function sampleRow(changes: SampleRow = {}): SampleRow {
  return {
    ma_thu_tuc: "9.000001",
    detail_url: "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau-1",
    ten_thu_tuc: "Đăng ký nuôi chim cảnh",
    so_quyet_dinh: "12/QĐ-MAU",
    cap_thuc_hien: "Cấp tỉnh, Cấp xã",
    loai_thu_tuc: "Loại khác",
    linh_vuc: "Chim cảnh",
    doi_tuong_thuc_hien: "Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)",
    co_quan_thuc_hien: "Ủy ban nhân dân cấp xã",
    co_quan_co_tham_quyen: "",
    dia_chi_tiep_nhan: "Số 1 đường Mẫu",
    co_quan_duoc_uy_quyen: "",
    co_quan_phoi_hop: "",
    thu_tuc_lien_quan: "Không có thông tin",
    trinh_tu_thuc_hien: "Bước 1: Nộp hồ sơ.\n- Bước 2: Chờ kiểm tra chuồng trong\n03 ngày.",
    cach_thuc_thuc_hien: `${headings.ways}Trực tiếp34 Ngày làm việc500,000 Việt Nam Đồng(theo Biểu phí mẫu)Nộp tại xã.Trực tuyến20 Ngày làm việcMiễn phíDịch vụ bưu chính34 Ngày làm việc500,000 Việt Nam Đồng(theo Biểu phí mẫu)Nộp tại xã.`,
    thanh_phan_ho_so: `--${headings.papers}Tờ khai nuôi chim;Mẫu số 01.docx1 bản chínhẢnh chuồng0 bản chính,2 bản sao`,
    can_cu_phap_ly: `${headings.laws}Quy định về chim cảnh10/2024/TT-BTCLuật Chim năm 202011/2020/QH14`,
    yeu_cau_dieu_kien: "Không",
    ket_qua_xu_ly:
      "Giấy phép nuôi chimMã: KQ.G10.000001Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ",
    ...changes,
  };
}
