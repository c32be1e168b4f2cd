// Codes as staff read them.

const WORDS = {
  URBAN: '城镇', RURAL: '乡村',
  SHORT_LIST: '入围', WAITING_LIST: '候补',
  FOUR_PLUS_TWO: '“4+2”重点群体', OTHER: '其他就业困难人员',
  OPEN: '待调查', DISMISSED: '不成立', UPHELD: '成立', SENT_BACK: '退回重新评议',
  AGREEMENT: '协议', COVER: '意外伤害商业保险',
  VerifyEvidence: '核验材料', CheckEligibility: '资格审核', CorrectApplication: '补正材料',
  ConfirmRefusal: '确认不予安置', Appraise: '民主评议',
  MONTHLY: '按月', HOURLY: '按小时',
  SIGN: '签字', CHECK: '通过', APPROVE: '批准', SEND_BACK: '退回',
  FITS: '够用', WARNS: '将用完', EXCEEDS: '不够',
  LATE: '补报更正', LEFT: '此前已离岗', PAUSED: '此前已暂停', RELEASED: '销号后补发',
  SENT: '已送银行', PAID: '已发放', FAILED: '发放失败',
};

export function wordFor(value) {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  return WORDS[text] || text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}
