package io.customer360.notice;

import java.util.Locale;
import java.util.Optional;

/** Says what notices tell, made anew each time somebody reads them. */
public interface NoticeWords {

    /** One sentence without the name of the customer. */
    String of(Notice notice, Locale in);

    /** Who did it, by name; nobody for what nobody did. */
    Optional<String> author(Notice notice);
}
