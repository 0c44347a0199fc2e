/**
 * Picking customers of the list and editing them together. The rows' check boxes are named "select"; a check box with
 * data-c360-select-page picks all rows of the page.
 *
 * data-c360-bulk         the bar, and the list as the part of its address behind the question mark
 * data-c360-bulk-count   says how many are picked            data-c360-bulk-all    picks all of the list, so many
 * data-c360-bulk-none    lets all go                         data-c360-bulk-tick   asks for a field
 * data-c360-bulk-value   where that field is                 data-c360-bulk-again  leads to the list as it is now
 */
define('customer360/bulk', [], function () {
    'use strict';

    const ROW = 'input[type="checkbox"][name="select"]';
    const PAGE = '[data-c360-select-page]';

    /** Whether all of the list is meant, beyond the rows of this page. */
    let all = false;

    function bar() {
        return document.querySelector('[data-c360-bulk]');
    }

    function rows() {
        return Array.from(document.querySelectorAll(ROW));
    }

    function picked() {
        return rows().filter(function (row) {
            return row.checked;
        });
    }

    function text(count) {
        return count === 0
            ? AJS.I18n.getText('c360.bulk.bar.help')
            : AJS.I18n.getText('c360.bulk.picked.label', String(count));
    }

    /** Brings the bar up to date with what is picked; the browser may have ticked rows on the way back. */
    function show() {
        const place = bar();
        if (!place || !place.querySelector('#c360-bulk-edit')) {
            return;
        }
        const some = picked().length;
        const whole = place.querySelector('[data-c360-bulk-all]');
        const count = all ? Number(whole.dataset.c360BulkAll) : some;
        place.querySelector('[data-c360-bulk-count]').textContent = text(count);
        place.classList.toggle('c360-bulk-picked', count > 0);
        place.querySelector('#c360-bulk-edit').hidden = count === 0;
        place.querySelector('[data-c360-bulk-none]').hidden = count === 0;
        if (whole) {
            whole.hidden = all || some === 0 || some >= Number(whole.dataset.c360BulkAll);
        }
        document.querySelectorAll(PAGE).forEach(function (box) {
            box.checked = some > 0 && some === rows().length;
            box.indeterminate = some > 0 && some < rows().length;
        });
    }

    function pick(yes) {
        rows().forEach(function (row) {
            row.checked = yes;
        });
    }

    function onChange(event) {
        const target = event.target;
        if (target.matches('[data-c360-bulk-tick]')) {
            ask(target);
        } else if (target.matches(ROW)) {
            all = false;
            show();
        } else if (target.matches(PAGE)) {
            all = false;
            pick(target.checked);
            show();
        }
    }

    /** What is not ticked is not asked for. */
    function ask(tick) {
        const value = tick.form.querySelector('[data-c360-bulk-value="' + CSS.escape(tick.dataset.c360BulkTick) + '"]');
        value.hidden = !tick.checked;
        const first = value.querySelector('input:not([type="hidden"]), select, textarea');
        if (tick.checked && first) {
            first.focus();
        }
    }

    function onClick(event) {
        if (event.target.closest('[data-c360-bulk-all]')) {
            all = true;
            pick(true);
            show();
        } else if (event.target.closest('[data-c360-bulk-none]')) {
            all = false;
            pick(false);
            show();
        }
    }

    /** The form of an edit is sent with those for whom it is. */
    function onConfigRequest(event) {
        const request = event.detail;
        if (!request.elt.matches('[data-c360-bulk] form') || !/\/customers\/bulk\/preview$/.test(request.path)) {
            return;
        }
        if (all) {
            request.parameters.all = 'true';
            request.parameters.query = bar().dataset.c360Bulk;
        } else {
            picked().forEach(function (row) {
                request.parameters['select.' + row.value] = row.value;
            });
        }
    }

    /** The rows of this page are those of before, once work is over. */
    function onSwap(event) {
        const work = event.target.closest('#c360-bulk-work');
        if (work) {
            const over = work.querySelector('[data-c360-batch]:not([data-c360-batch="running"], [data-c360-batch="undoing"])');
            const again = bar().querySelector('[data-c360-bulk-again]');
            again.hidden = !over;
            again.querySelector('a').href = window.location.href;
        }
    }

    function start() {
        document.addEventListener('change', onChange);
        document.addEventListener('click', onClick);
        document.addEventListener('htmx:configRequest', onConfigRequest);
        document.addEventListener('htmx:afterSwap', onSwap);
        window.addEventListener('pageshow', show);
    }

    return {start: start};
});

require('customer360/bulk').start();
