/** Following a dossier. */
export function dossierFollowed(code: string): string {
  return `Dạ, khi hồ sơ ${code} có thay đổi hoặc sắp đến hạn, tôi xin báo anh/chị ngay tại đây. Anh/chị có thể chọn “Ngừng báo tin” bất cứ lúc nào.`;
}

export function dossierUnfollowed(code: string): string {
  return `Dạ, tôi đã ngừng báo tin về hồ sơ ${code}. Khi cần, anh/chị vẫn tra cứu được như thường.`;
}

export function dossierNotFollowed(code: string): string {
  return `Dạ, anh/chị hiện không nhận tin về hồ sơ ${code}.`;
}

export function dossierHasEnded(code: string): string {
  return `Dạ, hồ sơ ${code} đã kết thúc nên không còn tin mới để báo ạ.`;
}

/** The proof is too long ago, or was never given. */
export function dossierToProve(): string {
  return "Dạ, để giữ kín thông tin, xin anh/chị tra cứu lại hồ sơ rồi chọn “Báo tin cho tôi”.";
}

export function dossiersFollowed(): string {
  return "Dạ, đây là các hồ sơ anh/chị đang theo dõi. Anh/chị chọn hồ sơ cần xem:";
}

export function dossiersToUnfollow(): string {
  return "Dạ, anh/chị muốn ngừng nhận tin của hồ sơ nào ạ?";
}

export function noDossiersFollowed(): string {
  return "Dạ, anh/chị chưa theo dõi hồ sơ nào. Anh/chị tra cứu hồ sơ rồi chọn “Báo tin cho tôi” để được báo khi có thay đổi.";
}
