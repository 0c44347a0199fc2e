package io.customer360.adapter.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.customer360.adapter.jira.JiraMail.Letter;
import io.customer360.adapter.jira.MailBody.Block;
import io.customer360.adapter.jira.MailBody.Line;
import io.customer360.adapter.jira.MailBody.Way;
import io.customer360.notice.Digest;
import io.customer360.notice.Mails;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeMail;
import io.customer360.notice.NoticeWords;
import io.customer360.notice.ReaderZones;
import io.customer360.shared.UserKey;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mails of notices, and the mail of the week, in their reader's language. */
public final class NoticeMails implements Mails {
    private final JiraMail mail;
    private final I18nResolver texts;
    private final NoticeWords words;
    private final DigestWords changes;
    private final MailAddresses addresses;
    private final ReaderZones zones;

    /** Wired by Spring. */
    public NoticeMails(
            JiraMail mail,
            I18nResolver texts,
            NoticeWords words,
            DigestWords changes,
            MailAddresses addresses,
            ReaderZones zones) {
        this.mail = mail;
        this.texts = texts;
        this.words = words;
        this.changes = changes;
        this.addresses = addresses;
        this.zones = zones;
    }

    @Override
    public boolean ready() {
        return mail.ready();
    }

    @Override
    public Fate send(UserKey to, NoticeMail told) {
        return mail.send(to, in -> letter(told, zones.of(to), in));
    }

    @Override
    public Fate send(UserKey to, Digest told) {
        return mail.send(to, in -> letter(told, in));
    }

    private Letter letter(NoticeMail told, ZoneId zone, Locale in) {
        var blocks =
                told.parts().stream()
                        .map(
                                part ->
                                        new Block(
                                                part.customer().name(),
                                                addresses.customer(part.customer().id()),
                                                part.notices().stream()
                                                        .map(it -> line(it, zone, in))
                                                        .toList()))
                        .toList();
        var more =
                told.more() == 0
                        ? Stream.<Way>empty()
                        : Stream.of(
                                new Way(
                                        say(in, "c360.notices.mail-more.label", told.more()),
                                        addresses.inbox()));
        return letter(
                subject(told, in),
                say(in, "c360.notices.mail.label"),
                blocks,
                Stream.concat(more, Stream.of(why(in), inbox(in))).toList(),
                in);
    }

    private String subject(NoticeMail told, Locale in) {
        var first = told.parts().get(0);
        if (told.count() == 1) {
            return say(
                    in,
                    "c360.notices.mail-one.title",
                    first.customer().name(),
                    words.of(first.notices().get(0), in));
        }
        return told.customers() == 1
                ? say(in, "c360.notices.mail-same.title", first.customer().name(), told.count())
                : say(in, "c360.notices.mail.title", told.count(), told.customers());
    }

    private Line line(Notice notice, ZoneId zone, Locale in) {
        var note =
                Stream.concat(
                                Stream.of(MailTexts.moment(notice.at(), zone, in)),
                                words.author(notice).stream())
                        .collect(Collectors.joining(", "));
        return new Line(words.of(notice, in), note);
    }

    private Letter letter(Digest told, Locale in) {
        var parts =
                told.parts().stream()
                        .map(
                                part ->
                                        new Block(
                                                part.customer().name(),
                                                addresses.customer(part.customer().id()),
                                                part.changes().stream()
                                                        .map(it -> changes.of(it, in))
                                                        .map(it -> new Line(it, ""))
                                                        .toList()));
        var gone =
                told.gone().stream()
                        .map(
                                it ->
                                        new Block(
                                                it.name(),
                                                addresses.customer(it.id()),
                                                List.of(
                                                        new Line(
                                                                say(
                                                                        in,
                                                                        "c360.notices.digest-gone.label"),
                                                                ""))));
        var hidden =
                told.hidden() == 0
                        ? Stream.<Block>empty()
                        : Stream.of(
                                new Block(
                                        say(in, "c360.notices.digest-hidden.label", told.hidden()),
                                        "",
                                        List.of()));
        var more =
                told.more() == 0
                        ? Stream.<Way>empty()
                        : Stream.of(
                                new Way(
                                        say(in, "c360.notices.digest-more.label", told.more()),
                                        addresses.customers()));
        return letter(
                say(in, "c360.notices.digest.title", told.count()),
                say(in, "c360.notices.digest-begin.label"),
                Stream.concat(Stream.concat(parts, gone), hidden).toList(),
                Stream.concat(more, Stream.of(why(in), inbox(in))).toList(),
                in);
    }

    private static Letter letter(
            String subject, String begin, List<Block> blocks, List<Way> end, Locale in) {
        var body = new MailBody(in, subject, begin, blocks, end);
        return new Letter(subject, body.text(), Optional.of(body.html()));
    }

    private Way why(Locale in) {
        return new Way(say(in, "c360.notices.mail-why.help"), "");
    }

    private Way inbox(Locale in) {
        return new Way(say(in, "c360.notices.mail-inbox.action"), addresses.inbox());
    }

    private String say(Locale in, String key, Serializable... args) {
        return args.length == 0 ? texts.getText(in, key) : texts.getText(in, key, args);
    }
}
