/**
 * The one way to put a list in order: by dragging, and by buttons for the keyboard. Each move is saved at once; what
 * comes back replaces the list, and a move that was refused is taken back.
 *
 * data-c360-order          the list: where its order goes, as PUT of {order: "3,1,2", version: "7"}
 * data-c360-version        on the list: the version it was made from
 * data-c360-done           on the list: what is said after saving
 * data-c360-item           each child: its id; data-c360-name is what it is called
 * data-c360-grip           in a child: where it is taken
 * data-c360-move           in a child: a button, "up" or "down", with an id of its own
 */
define('customer360/order', [], function () {
    'use strict';

    const LIST = '[data-c360-order]';

    /** The order to go back to when a move is refused. */
    const before = new WeakMap();

    function items(list) {
        return Array.from(list.children).filter(function (item) {
            return item.matches('[data-c360-item]');
        });
    }

    function ids(list) {
        return items(list).map(function (item) {
            return item.dataset.c360Item;
        }).join(',');
    }

    /** The region shows what was saved; the focus goes back to the button, or to the one that is left. */
    function save(list, item, button) {
        if (ids(list) === ids({children: before.get(list)})) {
            return;
        }
        list.dataset.c360Return = button.id;
        list.setAttribute('aria-busy', 'true');
        say(list, item);
        window.htmx.ajax('PUT', list.dataset.c360Order, {
            source: list,
            target: list.closest('.c360-widget-body'),
            swap: 'innerHTML',
            values: {order: ids(list), version: list.dataset.c360Version}
        });
    }

    function say(list, item) {
        const all = items(list);
        document.getElementById('c360-live').textContent = AJS.I18n.getText(
            'c360.order.place.help', item.dataset.c360Name, all.indexOf(item) + 1, all.length);
    }

    function move(button) {
        const item = button.closest('[data-c360-item]');
        const list = item.closest(LIST);
        const up = button.dataset.c360Move === 'up';
        const neighbour = up ? item.previousElementSibling : item.nextElementSibling;
        if (!neighbour || list.hasAttribute('aria-busy')) {
            return;
        }
        before.set(list, items(list));
        neighbour[up ? 'before' : 'after'](item);
        save(list, item, left(button));
    }

    /** At the end of the list one button cannot be pressed any more. */
    function left(button) {
        const item = button.closest('[data-c360-item]');
        const next = button.dataset.c360Move === 'up' ? item.previousElementSibling : item.nextElementSibling;
        return next ? button : item.querySelector('[data-c360-move]:not([data-c360-move="' + button.dataset.c360Move + '"])');
    }

    function takeBack(event) {
        const list = event.detail.requestConfig.elt;
        if (list.matches(LIST) && !event.detail.successful) {
            list.removeAttribute('aria-busy');
            list.append(...before.get(list));
        }
    }

    function draggable(list) {
        window.Sortable.create(list, {
            animation: 150,
            draggable: '[data-c360-item]',
            handle: '[data-c360-grip]',
            ghostClass: 'c360-order-ghost',
            onStart: function () {
                before.set(list, items(list));
            },
            onEnd: function (event) {
                save(list, event.item, event.item.querySelector('[data-c360-move]:not([disabled])') || event.item);
            }
        });
    }

    function start() {
        window.htmx.onLoad(function (content) {
            content.querySelectorAll(LIST).forEach(draggable);
        });
        document.addEventListener('htmx:afterRequest', takeBack);
        document.addEventListener('click', function (event) {
            const button = event.target.closest('[data-c360-move]');
            if (button) {
                move(button);
            }
        });
    }

    return {start: start};
});

require('customer360/order').start();
