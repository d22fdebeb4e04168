/** Whether this is the long run of `npm run test:all`: every journey on every site. The short one takes each journey on one of them. */
export const isLong = Boolean(process.env['ILA_LONG']);
