/**
 * Drives the customer page and the settings pages: htmx fetches and swaps, this module decides what becomes of
 * failures, forms, focus and questions. Markup takes part by data-c360-* attributes; nothing here knows a feature.
 *
 * data-c360-region    something that loads and fails as a whole    data-c360-slot      where a small form opens
 * data-c360-open      opens a form                                 data-c360-form      a form, and where it came from
 * data-c360-problem   where a form shows what is wrong             data-c360-cancel    closes a form
 * data-c360-return    what gets the focus after a form             data-c360-done      what is said after saving
 * data-c360-when      fields that one choice asks for              data-c360-announce  what is said after a refresh
 * data-c360-already   what is said when there was nothing left to do
 * data-c360-refresh   what changes the whole page                  data-c360-follows   what reloads after a write elsewhere
 * data-c360-else      what a box says that is not ticked
 */
define('customer360/page', [
    'customer360/fields', 'customer360/follow', 'customer360/form', 'customer360/message', 'customer360/newer', 'customer360/press'
], function (fields, follow, form, message, newer, press) {
    'use strict';

    function configure() {
        Object.assign(window.htmx.config, {
            allowEval: false,
            defaultSettleDelay: 0,
            historyCacheSize: 0,
            includeIndicatorStyles: false,
            selfRequestsOnly: true,
            timeout: 30000,
            responseHandling: [
                {code: '204', swap: false},
                {code: '[23]..', swap: true},
                {code: '400|401|403|404|409|5..', swap: true, error: true},
                {code: '...', swap: false, error: true}
            ]
        });
    }

    /** A second form waits for the first, and what cannot be undone is asked about. */
    function onConfirm(event) {
        const request = event.detail;
        if (request.elt.matches('[data-c360-open]') && !form.mayOpen(request.elt)) {
            event.preventDefault();
        } else if (request.question) {
            event.preventDefault();
            form.ask(request.question, request.elt.dataset.c360Yes, function () {
                request.issueRequest(true);
            });
        }
    }

    function onConfigRequest(event) {
        const request = event.detail;
        request.headers.Accept = request.elt.matches('[data-c360-refresh]') ? 'application/json' : 'text/html';
        const region = request.target.closest(form.REGION);
        if (request.verb !== 'get') {
            request.headers['X-Atlassian-Token'] = 'no-check';
            request.path = askedAs(region, request.path);
        } else if (request.elt === region) {
            request.path = askedAs(region, request.path.split('?')[0]);
        }
        if (request.elt.matches(form.FORM)) {
            fields.addPicked(request.elt, request.parameters);
        }
    }

    /**
     * A write answers with what its region shows, so it repeats the query that the region was last asked with;
     * what a part of the region did not need, the whole does.
     */
    function askedAs(region, path) {
        const query = region && (region.dataset.c360Asked || region.getAttribute('hx-get') || '').split('?')[1];
        return query ? path + (path.includes('?') ? '&' : '?') + query : path;
    }

    function onBeforeRequest(event) {
        const request = event.detail;
        const region = request.target.closest(form.REGION);
        if (region) {
            region.setAttribute('aria-busy', 'true');
        }
        if (request.requestConfig.verb !== 'get') {
            follow.whenLate(request, showFailure);
        }
    }

    function onBeforeSwap(event) {
        const detail = event.detail;
        const elt = detail.requestConfig.elt;
        const signedOut = message.isSignedOut(detail.xhr);
        if (signedOut || detail.xhr.status >= 400) {
            detail.shouldSwap = false;
            detail.isError = true;
            showFailure(elt, signedOut ? null : message.ofResponse(detail.xhr));
        } else if (elt.matches('[data-c360-open]')) {
            form.setAside(detail.target);
        }
    }

    function onNoAnswer(event) {
        showFailure(event.detail.requestConfig.elt, message.ofNetwork());
    }

    /** A failure goes to the form it belongs to, else into its region; none means signed out. */
    function showFailure(elt, failure) {
        const owner = elt.closest(form.FORM);
        const region = elt.closest(form.REGION);
        if (!failure) {
            message.showSignedOut();
        }
        if (owner) {
            form.showProblem(owner, failure);
        } else if (region) {
            message.showInRegion(region, failure);
        }
    }

    function onAfterRequest(event) {
        const detail = event.detail;
        document.querySelectorAll('[data-c360-region][aria-busy]:not(.htmx-request, :has(.htmx-request))').forEach(function (region) {
            region.removeAttribute('aria-busy');
        });
        const target = detail.target.isConnected ? detail.target : document.getElementById(detail.target.id);
        if (detail.successful && target) {
            afterSwap(detail, target);
        }
    }

    function afterSwap(detail, target) {
        const request = detail.requestConfig;
        message.clearSignedOut();
        if (request.elt.matches('[data-c360-refresh]')) {
            refresh(request.elt.dataset.c360Refresh, detail.xhr);
            return;
        }
        target.querySelectorAll(form.FORM).forEach(fields.showAskedFields);
        if (request.elt.matches('[data-c360-open]')) {
            fields.focusFirstField(target);
        } else if (request.elt.matches('[data-c360-reload]')) {
            newer.giveBack(target);
        } else if (request.verb !== 'get' && !request.elt.matches('[data-c360-find]')) {
            afterWrite(request.elt, target, detail.xhr.status);
        } else if (target.matches('[data-c360-announce]') || request.elt.matches('[data-c360-announce]')) {
            const region = target.closest(form.REGION);
            message.clearRegion(region);
            document.getElementById('c360-live').textContent = target.dataset.c360Announce || request.elt.dataset.c360Announce;
            region.dataset.c360Asked = detail.pathInfo.finalRequestPath.replace('&statuses=false', '');
        }
    }

    /** The same page again, the page at an address, or the page of what was answered. */
    function refresh(where, xhr) {
        if (where === 'true') {
            window.location.reload();
        } else {
            window.location.assign(where === 'answer' ? JSON.parse(xhr.responseText).url : where);
        }
    }

    function afterWrite(elt, target, status) {
        const already = status === 200 && elt.dataset.c360Already;
        repeatStatus();
        window.AJS.flag({type: 'success', close: 'auto', title: already || elt.dataset.c360Done});
        const next = document.getElementById(elt.dataset.c360Return)
            || (target.closest('.c360-widget') || document).querySelector('h1, h3');
        next.focus();
        window.htmx.trigger(document.body, 'c360:changed');
        follow.reload(target);
    }

    /** The header of the page shows the status too. */
    function repeatStatus() {
        const shown = document.querySelector('.c360-widget [data-c360-status]');
        const header = document.querySelector('.c360-header [data-c360-status]');
        if (shown && header) {
            header.replaceChildren(...shown.cloneNode(true).childNodes);
        }
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-cancel], [data-c360-reload], [data-c360-retry], [data-c360-anew]');
        if (!button) {
            return;
        }
        const owner = button.closest(form.FORM);
        if (button.matches('[data-c360-cancel]')) {
            form.cancel(owner);
        } else if (button.matches('[data-c360-anew]')) {
            window.location.reload();
        } else if (owner) {
            newer.load(button);
        } else {
            window.htmx.trigger(button.closest(form.REGION), 'c360:reload');
        }
    }

    /** Listens ahead of AUI, so that Escape closes an open list first and the form only after that. */
    function onKeydown(event) {
        if (event.key !== 'Escape') {
            return;
        }
        const owner = event.target.closest(form.FORM);
        const question = event.target.closest('dialog[open]');
        const menu = event.target.closest('details.c360-menu[open], details.c360-follow-more[open]');
        if (question) {
            question.close('no');
        } else if (menu) {
            menu.open = false;
            menu.querySelector('summary').focus();
        } else if (owner && event.target.getAttribute('aria-expanded') !== 'true') {
            event.preventDefault();
            form.cancel(owner);
        }
    }

    function onChange(event) {
        const owner = event.target.closest(form.FORM);
        if (owner) {
            fields.showAskedFields(owner);
        }
    }

    function start() {
        configure();
        document.addEventListener('htmx:confirm', onConfirm);
        document.addEventListener('htmx:configRequest', onConfigRequest);
        document.addEventListener('htmx:beforeRequest', onBeforeRequest);
        document.addEventListener('htmx:beforeSwap', onBeforeSwap);
        document.addEventListener('htmx:sendError', onNoAnswer);
        document.addEventListener('htmx:timeout', onNoAnswer);
        document.addEventListener('htmx:afterRequest', onAfterRequest);
        document.addEventListener('click', onClick);
        document.addEventListener('change', onChange);
        document.addEventListener('keydown', onKeydown, true);
        press.start();
    }

    return {start: start};
});

require('customer360/page').start();
