/**
 * Lays links over the bars of renewals, so that each bar can be pointed at, reached by keyboard and opened. The chart
 * says where its bars are whenever it has been laid out. Escape closes what a bar tells until it is left.
 */
define('customer360/portfolio', [], function () {
    'use strict';

    function place(event) {
        const chart = event.target.closest('[data-c360-renewals]');
        const bars = chart && chart.querySelector('.c360-renewal-bars');
        if (!bars) {
            return;
        }
        const area = event.detail;
        bars.style.paddingLeft = area.left + 'px';
        bars.style.paddingRight = (area.width - area.right) + 'px';
    }

    function close(event) {
        const bar = event.key === 'Escape'
            && document.querySelector('.c360-renewal-bars > li:hover, .c360-renewal-bars > li:focus-within');
        if (bar) {
            if (bar.querySelector('.c360-renewal-mix').contains(document.activeElement)) {
                bar.querySelector('.c360-renewal-bar').focus();
            }
            bar.dataset.c360Closed = 'true';
        }
    }

    function left(event) {
        const bar = event.target.closest('.c360-renewal-bars > li');
        if (bar && !bar.contains(event.relatedTarget)) {
            delete bar.dataset.c360Closed;
        }
    }

    return {
        start: function () {
            document.addEventListener('c360:laid-out', place);
            document.addEventListener('keydown', close);
            document.addEventListener('mouseout', left);
            document.addEventListener('focusout', left);
        }
    };
});

require('customer360/portfolio').start();
