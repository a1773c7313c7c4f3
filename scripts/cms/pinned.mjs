/** What the tests in publishing systems were last run with: Debian's files and their SHA-256. */

/** WordPress 7.1 of suite sid, and the libraries that Debian keeps apart. */
export const wordpressPackages = {
  'libjs-cropper': {
    file: 'libjs-cropper_1.2.2-2_all.deb',
    sha256: '933ad4a9b49c4ef9fff4d6cb25400c7a5d3c83b8447f6374c00371c3fa851d63',
  },
  'libjs-jquery-ui': {
    file: 'libjs-jquery-ui_1.14.2+dfsg-1_all.deb',
    sha256: 'b246c377c9db272164bd8c111e1e7f8955f1e493eb90cc0879c58be915388080',
  },
  'libjs-lodash': {
    file: 'libjs-lodash_4.18.1+dfsg1-2_all.deb',
    sha256: 'aa4e6fea08051afbcc0016424414629ec9438e8691812a32bb314b0fb71f6907',
  },
  'libjs-underscore': {
    file: 'libjs-underscore_1.13.8~dfsg+~1.13.0-1_all.deb',
    sha256: '4bd04d6b3695e10228b4d479d6963d6b768bcd9aa22e9cef2a014814f5de2906',
  },
  'libphp-phpmailer': {
    file: 'libphp-phpmailer_7.1.1-1_all.deb',
    sha256: 'c5d291dccb5db9410650a9f71752b3eae58d3fea0fd7093ec455b510718d84f8',
  },
  'php-getid3': {
    file: 'php-getid3_1.9.27+dfsg-1_all.deb',
    sha256: '3a74c9911291ea49a60c86e4eb34d6f4b834f9f71a83005441e6db90129589fe',
  },
  'wordpress-theme-twentytwentyfive': {
    file: 'wordpress-theme-twentytwentyfive_7.1.4+dfsg1-1_all.deb',
    sha256: 'd7e8cac2b36e1b7e3d7837b727f9c4cf836f7b28bec752c75cee14fc7408a6e1',
  },
  wordpress: {
    file: 'wordpress_7.1.4+dfsg1-1_all.deb',
    sha256: '0c256155f971a8ad8ffa520e2b71ec1aadd8a3777568ebd5f0e930e4d61f91a9',
  },
};

/** PHP 8.2 of suite bookworm. */
export const phpPackages = {
  'php-common': {
    file: 'php-common_2%3a93_all.deb',
    sha256: '91f4c80b289c3ae8fd85cb1fe607c71cd6a8572ecd4e5debed2fdbc971a7ae74',
  },
  'php8.2-cli': {
    file: 'php8.2-cli_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'a9a57edd7ea11c1e702e2b189c3f2427df8e0d5f3c00e380def5283f2c150b7c',
  },
  'php8.2-common': {
    file: 'php8.2-common_8.2.36-1~deb12u1_amd64.deb',
    sha256: '605d2e226045c58158722332806f5e87d66d6a2220b23c7158133c1b1c118ae2',
  },
  'php8.2-curl': {
    file: 'php8.2-curl_8.2.36-1~deb12u1_amd64.deb',
    sha256: '970bd4265e662299f16514316fa3718eee813691cf207f12fe48137b75c0ea1d',
  },
  'php8.2-gd': {
    file: 'php8.2-gd_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'edb49fe233037d746f23ccd9d0bc8a4060a50e96152a0529dfcb364c6a595a2c',
  },
  'php8.2-mbstring': {
    file: 'php8.2-mbstring_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'e1459c974514df81c46453e0059e1b210cb2b86423992488c0a1111ecc750e5c',
  },
  'php8.2-opcache': {
    file: 'php8.2-opcache_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'ac765af2890806a8047a626994ee6966517b90a4073591bc05adb54ecd4d82f2',
  },
  'php8.2-readline': {
    file: 'php8.2-readline_8.2.36-1~deb12u1_amd64.deb',
    sha256: '338f55d7b77a1a188dbc8330f7e51fe9989a6cfa2a22fdd61f5a9e559783777b',
  },
  'php8.2-sqlite3': {
    file: 'php8.2-sqlite3_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'c58006936e2dd4b0b417e85f07344c247a9a5ee714db618fd9dc3927d11c3fd2',
  },
  'php8.2-xml': {
    file: 'php8.2-xml_8.2.36-1~deb12u1_amd64.deb',
    sha256: 'd15dac399d8dabb8ef323c0f12c2890e6ecf1b5efd803d02d7585fba640a3bba',
  },
};

/** Carries the SQLite drop-in with which WordPress needs no database server. */
export const sqlitePackage = {
  name: '@wp-playground/cli@3.1.56',
  sha256: '7cba7021c70a824d309f8d3bcbf6f9250c44795445b5d2883baa763a63482a7c',
};
