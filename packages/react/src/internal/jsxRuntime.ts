/**
 * What JSX of this package is built to call, by the name `#react/jsx-runtime`: a
 * bundler that leaves React out then imports it once, not once per file.
 */
export { Fragment, jsx, jsxs } from 'react/jsx-runtime';
