package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.mail.Message;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/** The mails that would have left: all of them for administrators, one's own for everybody. */
final class OutboxPage {
    private static final String ALL = "/secure/admin/MailQueueAdmin!default.jspa";
    private static final String OWN = "/sandbox/mail";
    private static final int SIZE = 20;

    private final JiraWorld world;

    OutboxPage(JiraWorld world) {
        this.world = world;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/admin/MailQueueAdmin!default\\.jspa", Access.ADMIN, this::all),
                Route.get(OWN, Access.SIGNED_IN, this::own));
    }

    private Answer all(Visit visit) {
        return Answer.show(
                Page.admin("Mail outbox", list(visit, "Mail outbox", world.mail().all(), ALL))
                        .withMeta("admin.active.tab", "mail-outbox"));
    }

    private Answer own(Visit visit) {
        var mails = world.mail().to(visit.user().getEmailAddress());
        return Answer.show(
                Page.portal(
                        "Your mail",
                        Html.of(
                                "<div class=\"sandbox-portal\">{}</div>",
                                list(visit, "Your mail", mails, OWN))));
    }

    private static Html list(Visit visit, String heading, List<Message> mails, String address) {
        var start = Math.min(visit.number("start"), Math.max(0, mails.size() - 1));
        var shown = mails.stream().skip(start).limit(SIZE).toList();
        var paging = new Paging(start, SIZE, mails.size());
        return Html.of(
                """
                <h1>{}</h1><p class="sandbox-note">Nothing leaves the sandbox; these mails would have been\
                 sent, newest first.</p>{}{}{}{}
                """,
                heading,
                paging.words(shown.size()),
                Html.each(shown, mail -> mail(visit, mail)),
                Html.of("<p class=\"sandbox-empty\">There is no mail.</p>").when(shown.isEmpty()),
                paging.links(at -> visit.url(Address.of(address, "start", at))));
    }

    private static Html mail(Visit visit, Message mail) {
        return Html.of(
                """
                <article class="sandbox-mail" id="mail-{}"><h2>{}</h2><p class="sandbox-note">To {} - {} {}</p>\
                <div class="sandbox-text">{}</div>{}</article>
                """,
                mail.id(),
                mail.subject(),
                mail.recipient(),
                visit.viewer().moment(mail.queued()),
                state(mail),
                mail.text(),
                Html.of(
                                """
                                <details><summary>As HTML</summary><iframe sandbox="" title="Mail as HTML"\
                                 srcdoc="{}"></iframe></details>
                                """,
                                mail.html())
                        .when(mail.html() != null));
    }

    private static Html state(Message mail) {
        if (mail.isSent()) {
            return Html.of("<span class=\"aui-lozenge aui-lozenge-success\">Sent</span>");
        }
        return Html.of(
                "<span class=\"aui-lozenge aui-lozenge-{}\">{}</span> tried {} times {}",
                mail.isGivenUp() ? "error" : "moved",
                mail.isGivenUp() ? "Given up" : "Waiting",
                mail.attempts(),
                mail.problem());
    }
}
