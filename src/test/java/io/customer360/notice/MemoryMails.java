package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Mails in memory, as lines: to whom, about whom, how many notices each. */
final class MemoryMails implements Mails {
    private final List<String> sent = new ArrayList<>();
    private Fate fate = Fate.SENT;
    private boolean ready = true;

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public Fate send(UserKey to, NoticeMail mail) {
        return send(
                mail.parts().stream()
                        .map(it -> it.customer().name() + " " + it.notices().size())
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        to + ": ",
                                        mail.more() == 0
                                                ? ""
                                                : " and %d of %d"
                                                        .formatted(
                                                                mail.more(), mail.customers()))));
    }

    @Override
    public Fate send(UserKey to, Digest digest) {
        return send(
                digest.parts().stream()
                                .map(
                                        it ->
                                                it.customer().name()
                                                        + it.changes().stream()
                                                                .map(change -> " " + change.kind())
                                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining(", ", to + ": ", ""))
                        + digest.gone().stream()
                                .map(it -> " without " + it.name())
                                .collect(Collectors.joining())
                        + (digest.hidden() == 0 ? "" : " hidden " + digest.hidden()));
    }

    private Fate send(String line) {
        if (fate == Fate.SENT) {
            sent.add(line);
        }
        return fate;
    }

    /** What becomes of mails from now on. */
    void become(Fate next) {
        fate = next;
    }

    /** Whether there is a mail server from now on. */
    void serve(boolean there) {
        ready = there;
    }

    List<String> sent() {
        return List.copyOf(sent);
    }
}
