/*
 * A dashboard: makes an item of every frame from the AMD module that the plugin names, and gives it the part of Jira's
 * API for items that published apps use. Whoever calls anything else has an error in the console.
 */
window.jQuery(function ($) {
    "use strict";

    var MINUTE = 60000;

    function Api(frame, item) {
        var events = $({});
        var timer = 0;

        this.once = function (name, listener) {
            events.one(name, function () {
                listener();
            });
        };
        this.on = function (name, listener) {
            events.on(name, function () {
                listener();
            });
        };
        this.showLoadingBar = function () {
            frame.find(".sandbox-loading").prop("hidden", false);
            frame.attr("aria-busy", "true");
        };
        this.hideLoadingBar = function () {
            frame.find(".sandbox-loading").prop("hidden", true);
            frame.removeAttr("aria-busy");
        };
        this.resize = function () {};
        this.setTitle = function (title) {
            frame.find(".dashboard-item-title").text(title);
        };
        this.savePreferences = function (preferences) {
            item.save(preferences);
        };
        this.closeEdit = function () {
            item.view();
        };
        this.initRefresh = function (preferences, refresh) {
            window.clearInterval(timer);
            var minutes = Number(preferences.refresh);
            if (minutes > 0) {
                timer = window.setInterval(refresh, minutes * MINUTE);
            }
        };
        this.stop = function () {
            window.clearInterval(timer);
        };
        this.rendered = function () {
            events.trigger("afterRender");
        };
    }

    function Item(frame, Module) {
        var item = this;
        var preferences = JSON.parse(frame.attr("data-preferences"));
        var editable = frame.attr("data-editable") === "true";
        var api = new Api(frame, item);
        var drawn = new Module(api, {});

        function content() {
            return frame.find(".dashboard-item-content").empty();
        }

        this.view = function () {
            api.stop();
            drawn.render(content(), $.extend({}, preferences));
            api.rendered();
        };
        this.edit = function () {
            api.stop();
            drawn.renderEdit(content(), $.extend({}, preferences));
            api.rendered();
        };
        this.save = function (told) {
            $.post(frame.attr("data-address"), {
                preferences: JSON.stringify(told),
                atl_token: $("#atlassian-token").attr("content")
            }).done(function () {
                preferences = told;
                item.view();
            });
        };
        frame.on("click", "[data-dashboard-refresh]", item.view);
        frame.on("click", "[data-dashboard-edit]", item.edit);
        if (editable && !preferences.isConfigured) {
            item.edit();
        } else {
            item.view();
        }
    }

    $("[data-dashboard-item]").each(function () {
        var frame = $(this);
        window.require([frame.attr("data-dashboard-item")], function (Module) {
            new Item(frame, Module);
        });
    });
});
