/** What is below a commune, behind which its name stands: “Thôn Đông”, “TDP số 4”; alternatives of patterns. */
export const HAMLET = 'thôn|xóm|ấp|khóm|khu phố|tổ dân phố|tổ dp|tdp|buôn|phum|tiểu khu|cụm dân cư';
