/** Pages as admin templates have them: top bar, sidebar, breadcrumbs, a card with our element in it. */
import { hostPage } from './site.mjs';

const CARD = '<quotesync-admin></quotesync-admin>';

/** @param {'light' | 'dark'} theme */
export function adminLtePage(theme) {
  return hostPage({
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="stylesheet" href="/admin-lte/css/adminlte.min.css">`,
    body: `<div class="app-wrapper">
      <nav class="app-header navbar navbar-expand bg-body"><div class="container-fluid">
        <ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Home</a></li></ul>
      </div></nav>
      <aside class="app-sidebar bg-body-secondary shadow" data-bs-theme="dark">
        <div class="sidebar-brand"><a href="#" class="brand-link"><span class="brand-text fw-light">AdminLTE</span></a></div>
        <div class="sidebar-wrapper"><nav class="mt-2"><ul class="nav sidebar-menu flex-column" role="menu">
          <li class="nav-item"><a href="#" class="nav-link active"><p>Quote and sync</p></a></li>
          <li class="nav-item"><a href="#" class="nav-link"><p>Users</p></a></li>
        </ul></nav></div>
      </aside>
      <main class="app-main">
        <div class="app-content-header"><div class="container-fluid"><h3 class="mb-0">Integration</h3></div></div>
        <div class="app-content"><div class="container-fluid">
          <div class="card card-primary card-outline"><div class="card-body">${CARD}</div></div>
        </div></div>
      </main>
      <footer class="app-footer">A footer</footer>
    </div>
    <script src="/bootstrap/js/bootstrap.bundle.min.js"></script>
    <script src="/admin-lte/js/adminlte.min.js"></script>`,
  })
    .replace('<html', `<html data-bs-theme="${theme}"`)
    .replace('<body>', '<body class="layout-fixed sidebar-expand-lg bg-body-tertiary">');
}

/** @param {'light' | 'dark'} theme */
export function tablerPage(theme) {
  return hostPage({
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="stylesheet" href="/tabler/css/tabler.min.css">`,
    body: `<div class="page">
      <aside class="navbar navbar-vertical navbar-expand-lg" data-bs-theme="dark"><div class="container-fluid">
        <h1 class="navbar-brand">Tabler</h1>
        <div class="collapse navbar-collapse"><ul class="navbar-nav pt-lg-3">
          <li class="nav-item active"><a class="nav-link" href="#"><span class="nav-link-title">Quote and sync</span></a></li>
          <li class="nav-item"><a class="nav-link" href="#"><span class="nav-link-title">Users</span></a></li>
        </ul></div>
      </div></aside>
      <div class="page-wrapper">
        <div class="page-header"><div class="container-xl"><h2 class="page-title">Integration</h2></div></div>
        <div class="page-body"><div class="container-xl">
          <div class="card"><div class="card-body">${CARD}</div></div>
        </div></div>
      </div>
    </div>
    <script src="/tabler/js/tabler.min.js"></script>`,
  }).replace('<html', `<html data-bs-theme="${theme}"`);
}
