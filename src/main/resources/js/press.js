/**
 * What asks again by itself is not drawn anew under a finger: a button that is replaced between press and release would
 * never be clicked. What came meanwhile is asked for again as soon as all is let go.
 *
 * data-c360-again    something that asks again by itself, also when it is told c360:reload
 */
define('customer360/press', [], function () {
    'use strict';

    const AGAIN = '[data-c360-again]';

    /** Where something is pressed. */
    let pressed = null;

    /** What asked in vain meanwhile. */
    let late = null;

    /** Other buttons of a mouse open a menu, which may keep their release to itself. */
    function onPress(event) {
        if (event.type === 'pointerdown' && event.button !== 0) {
            return;
        }
        if (event.type === 'pointerdown' || event.key === ' ') {
            pressed = event.target;
        }
    }

    /** The click comes first. */
    function onRelease() {
        window.setTimeout(function () {
            pressed = null;
            if (late && late.isConnected) {
                window.htmx.trigger(late, 'c360:reload');
            }
            late = null;
        }, 0);
    }

    function onBeforeSwap(event) {
        const detail = event.detail;
        if (detail.shouldSwap && pressed && detail.target.contains(pressed) && detail.requestConfig.elt.matches(AGAIN)) {
            detail.shouldSwap = false;
            late = detail.requestConfig.elt;
        }
    }

    function start() {
        document.addEventListener('pointerdown', onPress, true);
        document.addEventListener('keydown', onPress, true);
        document.addEventListener('pointerup', onRelease, true);
        document.addEventListener('pointercancel', onRelease, true);
        document.addEventListener('keyup', onRelease, true);
        window.addEventListener('blur', onRelease);
        document.addEventListener('htmx:beforeSwap', onBeforeSwap);
    }

    return {start: start};
});
