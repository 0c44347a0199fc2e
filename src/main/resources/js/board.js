/**
 * What dashboards of Jira show of the app: three items that fetch what they show, are fetched again after the time that
 * was chosen, and whose customers and months the owner of the dashboard chooses.
 *
 * Jira makes an item of each of the modules customer360/board-*, and gives it the element it is drawn in, by jQuery or as
 * it is, and the preferences that were saved last.
 */
define('customer360/board', [], function () {
    'use strict';

    const REST = '/rest/customer360/1.0/board/';

    const MONTHS = ['1', '2', '3', '6', '9', '12'];

    /** Fields have names of their own on a page with several items. */
    let count = 0;

    function plain(context) {
        return context.jquery ? context[0] : context;
    }

    function element(name, attributes, ...children) {
        const made = document.createElement(name);
        Object.keys(attributes).forEach(function (key) {
            made.setAttribute(key, attributes[key]);
        });
        made.append(...children);
        return made;
    }

    /** What asks: an item of one name, with the months ahead or without. */
    function Asking(name, ahead) {
        this.address = function (preferences) {
            const query = new URLSearchParams({whose: preferences.whose === 'mine' ? 'mine' : 'all'});
            if (ahead) {
                query.set('months', MONTHS.includes(preferences.months) ? preferences.months : '3');
            }
            return AJS.contextPath() + REST + name + '?' + query;
        };
    }

    /** The one element that we asked for, or an error whose message is for people. */
    function fetched(address) {
        return window.fetch(address, {credentials: 'same-origin', headers: {Accept: 'text/html'}}).then(function (response) {
            if (response.status === 401 || /\/login\.jsp/.test(response.url)) {
                throw new Error(AJS.I18n.getText('c360.board.signed-out.error'));
            }
            if (response.status === 403 || response.status === 404) {
                throw new Error(AJS.I18n.getText('c360.board.forbidden.error'));
            }
            return response.ok ? response.text() : '';
        }, function () {
            return '';
        }).then(function (html) {
            const found = new DOMParser().parseFromString(html, 'text/html').querySelector('.c360-board');
            if (!found) {
                throw new Error(AJS.I18n.getText('c360.board.load.error'));
            }
            return document.importNode(found, true);
        });
    }

    /** Puts something in place; a link that had the focus has it again. */
    function put(place, shown) {
        const active = document.activeElement;
        const address = place.contains(active) ? active.getAttribute('href') : null;
        place.replaceChildren(shown);
        const again = address && Array.from(place.querySelectorAll('a[href]')).find(function (link) {
            return link.getAttribute('href') === address;
        });
        if (again) {
            again.focus({preventScroll: true});
        }
    }

    function failure(text, again) {
        const retry = element('button', {type: 'button', class: 'aui-button'}, AJS.I18n.getText('c360.error.retry.action'));
        retry.addEventListener('click', again);
        return element('div', {class: 'c360-board'},
            element('p', {class: 'c360-board-error', role: 'alert'}, text), retry);
    }

    function choice(form, name, label, options, chosen) {
        const id = 'c360-board-' + name + '-' + count;
        const select = element('select', {class: 'select', id: id, name: name});
        options.forEach(function (option) {
            select.append(new Option(option.label, option.value, false, option.value === chosen));
        });
        form.append(element('div', {class: 'field-group'}, element('label', {for: id}, label), select));
    }

    function whose() {
        return [
            {value: 'all', label: AJS.I18n.getText('c360.board.whose-all.label')},
            {value: 'mine', label: AJS.I18n.getText('c360.board.whose-mine.label')}
        ];
    }

    function months() {
        return MONTHS.map(function (value) {
            return {value: value, label: value};
        });
    }

    function minutes() {
        return [{value: 'false', label: AJS.I18n.getText('c360.board.refresh-never.label')}].concat(
            ['15', '30', '60', '120'].map(function (value) {
                return {value: value, label: AJS.I18n.getText('c360.board.refresh-minutes.label', value)};
            }));
    }

    /** The form in which an item is configured. */
    function configuration(preferences, ahead) {
        count++;
        const form = element('form', {class: 'aui top-label c360-board-form'});
        choice(form, 'whose', AJS.I18n.getText('c360.board.whose.label'), whose(), preferences.whose || 'all');
        if (ahead) {
            choice(form, 'months', AJS.I18n.getText('c360.board.months.label'), months(), preferences.months || '3');
        }
        choice(form, 'refresh', AJS.I18n.getText('c360.board.refresh.label'), minutes(), preferences.refresh || 'false');
        form.append(element('div', {class: 'buttons-container'},
            element('button', {class: 'aui-button aui-button-primary'}, AJS.I18n.getText('c360.board.save.action'))));
        return form;
    }

    /** The module of one item, as Jira makes and calls it. */
    function module(name, ahead) {
        const asking = new Asking(name, ahead);

        function Item(API) {
            this.API = API;
            this.asked = 0;
            this.back = false;
        }

        Item.prototype.render = function (context, preferences) {
            const place = plain(context);
            place.replaceChildren(element('p', {class: 'c360-board-wait', role: 'status'},
                AJS.I18n.getText('c360.board.loading.label')));
            const again = this.load.bind(this, place, preferences);
            this.API.initRefresh({refresh: preferences.refresh || 'false'}, again);
            again();
        };

        /** An answer that another question has overtaken is not heard. */
        Item.prototype.load = function (place, preferences) {
            const item = this;
            const number = ++item.asked;
            item.API.showLoadingBar();
            fetched(asking.address(preferences)).catch(function (problem) {
                return failure(problem.message, function () {
                    item.back = true;
                    item.load(place, preferences);
                });
            }).then(function (shown) {
                if (number === item.asked && place.isConnected) {
                    put(place, shown);
                    item.API.hideLoadingBar();
                    item.API.resize();
                    item.focus(shown);
                }
            });
        };

        /** Whoever saved, left the form or tried again finds the focus on what they get. */
        Item.prototype.focus = function (shown) {
            if (this.back) {
                this.back = false;
                shown.tabIndex = -1;
                shown.focus({preventScroll: true});
            }
        };

        Item.prototype.renderEdit = function (context, preferences) {
            const item = this;
            const form = configuration(preferences, ahead);
            item.asked++;
            item.API.hideLoadingBar();
            form.addEventListener('submit', function (event) {
                event.preventDefault();
                item.back = true;
                item.API.savePreferences(Object.assign({}, preferences, Object.fromEntries(new FormData(form)), {isConfigured: 'true'}));
            });
            plain(context).replaceChildren(form);
            if (preferences.isConfigured) {
                item.offerCancel(form);
                form.elements.whose.focus();
            }
            item.API.resize();
        };

        Item.prototype.offerCancel = function (form) {
            const item = this;
            const cancel = element('button', {type: 'button', class: 'aui-button aui-button-link cancel'}, AJS.I18n.getText('c360.board.cancel.action'));
            cancel.addEventListener('click', function () {
                item.back = true;
                item.API.closeEdit();
            });
            form.querySelector('.buttons-container').append(cancel);
        };

        return Item;
    }

    return {module: module};
});

define('customer360/board-health', ['customer360/board'], function (board) {
    'use strict';

    return board.module('health', false);
});

define('customer360/board-renewals', ['customer360/board'], function (board) {
    'use strict';

    return board.module('renewals', true);
});

define('customer360/board-risk', ['customer360/board'], function (board) {
    'use strict';

    return board.module('risk', false);
});
