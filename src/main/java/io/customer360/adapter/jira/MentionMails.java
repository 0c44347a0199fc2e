package io.customer360.adapter.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.customer360.adapter.jira.JiraMail.Letter;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.People;
import io.customer360.note.Mentions;
import io.customer360.note.Note;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people by mail that a note mentions them, with the note and the way to its customer. */
public final class MentionMails implements Mentions {
    private final JiraMail mail;
    private final I18nResolver texts;
    private final ApplicationProperties jira;
    private final Organisations organisations;
    private final People people;

    /** Wired by Spring. */
    public MentionMails(
            JiraMail mail,
            I18nResolver texts,
            ApplicationProperties jira,
            Organisations organisations,
            People people) {
        this.mail = mail;
        this.texts = texts;
        this.jira = jira;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public void tell(Note note, UserKey by, Set<UserKey> mentioned) {
        var customer =
                organisations.find(List.of(note.customer())).values().stream()
                        .map(Organisation::name)
                        .findFirst()
                        .orElse("");
        mentioned.forEach(
                person -> mail.send(person, in -> letter(note, people.name(by), customer, in)));
    }

    private Letter letter(Note note, String author, String customer, Locale in) {
        var address =
                jira.getBaseUrl(UrlMode.CANONICAL)
                        + "/plugins/servlet/customer360/customers/"
                        + note.customer();
        return new Letter(
                texts.getText(in, "c360.notes.mail.title", author, customer),
                texts.getText(in, "c360.notes.mail.label", author, customer)
                        + "\n\n"
                        + plain(note)
                        + "\n\n"
                        + texts.getText(in, "c360.notes.mail.help", address)
                        + "\n");
    }

    private String plain(Note note) {
        return note.text().parts().stream()
                .map(part -> part.mention().map(it -> "@" + people.name(it)).orElse(part.text()))
                .collect(Collectors.joining());
    }
}
