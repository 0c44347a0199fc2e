/** After a conflict: the newer version of a form with what the person had entered, and the newer values beside it. */
define('customer360/newer', [
    'customer360/fields', 'customer360/form', 'customer360/field-options'
], function (fields, form, options) {
    'use strict';

    /** What was entered into a form that is being replaced, by the slot it stands in. */
    const kept = new WeakMap();

    function load(button) {
        const old = button.closest(form.FORM);
        const slot = form.abandon(old);
        kept.set(slot, {fields: entries(old), options: options.entered(old)});
        window.htmx.ajax('GET', old.dataset.c360Form, {source: button, target: slot, swap: 'innerHTML'});
    }

    function entries(old) {
        const entered = fields.changed(old).filter(function (field) {
            return !field.closest(options.ROW) && (field.type !== 'radio' || field.checked);
        }).map(function (field) {
            return {name: field.name, value: field.value, checked: field.checked, label: labelOf(field)};
        });
        return entered.concat(fields.changedPickers(old).map(function (picker) {
            return {name: picker.getAttribute('name'), value: fields.picked(picker), label: picker.querySelector('input').value};
        }));
    }

    /** What a person reads in a field. */
    function labelOf(field) {
        if (field.type === 'radio') {
            return field.labels[0].textContent.trim();
        }
        if (field.type === 'checkbox') {
            return field.checked ? AJS.I18n.getText('c360.form.checked.label') : AJS.I18n.getText('c360.form.unchecked.label');
        }
        const option = field.tagName === 'SELECT' && field.selectedOptions[0];
        return option ? option.textContent : field.value;
    }

    /** Puts into the newer form what was kept; the notes wait until the pickers have grown their inputs. */
    function giveBack(slot) {
        const next = slot.querySelector(form.FORM);
        const entered = kept.get(slot) || {fields: [], options: []};
        const notes = entered.fields.map(function (entry) {
            return {name: entry.name, newer: put(next, entry)};
        }).filter(function (note) {
            return note.newer !== null;
        }).concat(options.giveBack(next, entered.options));
        kept.delete(slot);
        fields.showAskedFields(next);
        window.setTimeout(function () {
            show(next, notes);
        }, 0);
    }

    /** Puts one entry back; the answer is the newer value in words, or null when it is the same. */
    function put(next, entry) {
        const picker = next.querySelector('aui-select[name="' + CSS.escape(entry.name) + '"]');
        const field = next.elements[entry.name];
        if (picker) {
            return putPicked(picker, entry);
        }
        if (!field || field.value === entry.value && field.checked === entry.checked) {
            return null;
        }
        if (field instanceof RadioNodeList) {
            return putChosen(field, entry);
        }
        const newer = labelOf(field);
        if (field.type === 'checkbox') {
            field.checked = entry.checked;
        } else {
            putText(field, entry);
        }
        return newer;
    }

    /** One of several radio buttons; one that is not offered any more is chosen again by the person. */
    function putChosen(buttons, entry) {
        const before = Array.from(buttons).find(function (button) {
            return button.checked;
        });
        buttons.value = entry.value;
        return before && before.value !== buttons.value ? labelOf(before) : null;
    }

    /** A choice that the newer form does not offer any more is kept for the server to judge. */
    function putText(field, entry) {
        field.value = entry.value;
        if (field.value !== entry.value && field.options) {
            field.add(new Option(entry.label, entry.value, false, true));
        }
    }

    /** A picker takes a value only while it is being made, so another one takes its place. */
    function putPicked(picker, entry) {
        if (picker.dataset.c360Value === entry.value) {
            return null;
        }
        const option = picker.querySelector('aui-option, select option');
        const copy = document.createElement('aui-select');
        ['id', 'name', 'src', 'placeholder', 'data-c360-value'].forEach(function (name) {
            copy.setAttribute(name, picker.getAttribute(name));
        });
        if (entry.value) {
            const chosen = document.createElement('aui-option');
            chosen.setAttribute('value', entry.value);
            chosen.setAttribute('selected', 'selected');
            chosen.textContent = entry.label;
            copy.append(chosen);
        }
        picker.replaceWith(copy);
        return option ? option.textContent : '';
    }

    function show(next, notes) {
        document.getElementById('c360-live').textContent = AJS.I18n.getText('c360.form.kept.help');
        const noted = notes.map(function (note) {
            return describe(fields.of(next, note.name), note.newer);
        });
        const first = noted.find(function (field) {
            return !field.disabled;
        });
        if (first) {
            first.focus();
        } else {
            fields.focusFirstField(next);
        }
    }

    function describe(field, newer) {
        const text = document.createElement('p');
        text.className = 'description c360-newer';
        text.id = field.id + '-newer';
        text.textContent = newer ? AJS.I18n.getText('c360.form.newer.help', newer) : AJS.I18n.getText('c360.form.newer.empty');
        const group = field.closest('.c360-field') || field.closest('.c360-flag').lastElementChild;
        group.append(text);
        field.setAttribute('aria-describedby', (text.id + ' ' + (field.getAttribute('aria-describedby') || '')).trim());
        return field;
    }

    return {giveBack: giveBack, load: load};
});
