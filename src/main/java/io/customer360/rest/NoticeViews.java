package io.customer360.rest;

import io.customer360.notice.NoticeChoices;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeKind;
import io.customer360.notice.NoticeQuery;
import io.customer360.notice.NoticeSettingsStore;
import io.customer360.notice.NoticeWords;
import io.customer360.notice.ReaderZones;
import io.customer360.notice.ShowInbox;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of what people are told, and how, that the API and the pages share. */
public final class NoticeViews {
    private final ShowInbox inbox;
    private final NoticeChoices choices;
    private final NoticeSettingsStore settings;
    private final NoticeWords words;
    private final ReaderZones zones;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public NoticeViews(
            ShowInbox inbox,
            NoticeChoices choices,
            NoticeSettingsStore settings,
            NoticeWords words,
            ReaderZones zones,
            Viewers viewers,
            CustomerUrls urls) {
        this.inbox = inbox;
        this.choices = choices;
        this.settings = settings;
        this.words = words;
        this.zones = zones;
        this.viewers = viewers;
        this.urls = urls;
    }

    /** A page of the inbox with its frame. */
    public View page(NoticeQuery query, Actor reader) {
        return show("c360.notices.page", query, reader);
    }

    /** A page of the inbox. */
    View list(NoticeQuery query, Actor reader) {
        return show("c360.notices.list", query, reader);
    }

    /** How many are unread. */
    View unread(Actor reader) {
        int unread = inbox.unread(reader);
        return View.of("c360.notices.unread", new UnreadJson(unread, badge(unread)));
    }

    /** What somebody wants to be told. */
    View preferences(Actor reader) {
        return View.of(
                "c360.notices.preferences",
                NoticePreferencesJson.of(
                        choices.of(reader.key()),
                        choices.chosen(reader.key()),
                        settings.current().mails(),
                        zones.of(reader.key())));
    }

    /** One notice as its reader reads it. */
    NoticeJson json(ShowInbox.Told told, Locale in) {
        var notice = told.notice();
        var customer = told.customer();
        return new NoticeJson(
                notice.id().value(),
                notice.kind(),
                new NoticeJson.Customer(
                        customer.id().value(), customer.name(), urls.customer(customer.id())),
                words.of(notice, in),
                words.author(notice).orElse(null),
                notice.at(),
                !notice.seen());
    }

    private View show(String template, NoticeQuery query, Actor reader) {
        var page = inbox.of(reader, query, ShowInbox.PAGE);
        var in = viewers.current().locale();
        var json =
                new NoticesJson(
                        page.told().stream().map(it -> json(it, in)).toList(),
                        inbox.unread(reader),
                        page.next().map(NoticeId::value).orElse(null));
        return View.of(template, json, () -> shown(json, query, page));
    }

    private NoticesJson.Shown shown(NoticesJson json, NoticeQuery query, ShowInbox.Page page) {
        return new NoticesJson.Shown(
                json.items(),
                badge(json.unread()),
                page.newest().map(NoticeId::value).orElse(null),
                new SafeUrl(urls.rest() + "/notices" + NoticeAsked.text(query)),
                kinds(query),
                query.unseen(),
                query.kind().isPresent() || query.unseen(),
                query.before().isPresent(),
                address(NoticeAsked.from(query, Optional.empty())),
                page.next().map(it -> address(NoticeAsked.from(query, page.next()))).orElse(null));
    }

    private static List<NoticesJson.Kind> kinds(NoticeQuery query) {
        return Stream.of(NoticeKind.values())
                .map(it -> new NoticesJson.Kind(it, query.kind().equals(Optional.of(it))))
                .toList();
    }

    private SafeUrl address(NoticeQuery query) {
        return new SafeUrl(urls.pages() + "/inbox" + NoticeAsked.text(query));
    }

    private static String badge(int unread) {
        if (unread > ShowInbox.MOST_COUNTED) {
            return ShowInbox.MOST_COUNTED + "+";
        }
        return unread == 0 ? "" : Integer.toString(unread);
    }
}
