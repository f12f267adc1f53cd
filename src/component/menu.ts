/** The pages that every page leads to: masthead and search name them, the footer its own. */
interface MenuPage {
  readonly name: string;
  /** Its file without `.html`. */
  readonly page: string;
}

export const SECTIONS: readonly MenuPage[] = [
  { name: 'Tổng quan', page: 'index' },
  { name: 'Mức sinh', page: 'muc-sinh' },
  { name: 'Đào tạo', page: 'dao-tao' },
  { name: 'Kinh phí', page: 'kinh-phi' },
  { name: 'Hoạt động', page: 'hoat-dong' },
  { name: 'Chỉ tiêu', page: 'chi-tieu' },
  { name: 'Đơn vị', page: 'don-vi' },
  { name: 'Số liệu', page: 'so-lieu' },
];

/** What stands behind the figures. */
export const BACKGROUND: readonly MenuPage[] = [
  { name: 'Văn bản nguồn', page: 'van-ban' },
  { name: 'Hướng dẫn gửi số liệu', page: 'huong-dan' },
  { name: 'Giới thiệu, cách đọc', page: 'gioi-thieu' },
];
