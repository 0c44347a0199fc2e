package io.customer360.sandbox;

import java.nio.file.Path;

/** What in a running sandbox is real and what is stood in for, in words for the console. */
final class Surroundings {
    private static final String TEXT =
            """

              Real:      the plugin jar, OSGi (Felix), Spring, Active Objects, Jersey, Jackson, Soy, AUI,
                         %s
              Stand-in:  Jira and Jira Service Management: users, projects, permissions, issues, JQL,
                         organisations, pages, mail that stays in an outbox. Workflows and Assets are missing.
              Data:      %s""";

    private Surroundings() {}

    static String of(Options options) {
        String database =
                switch (options.db()) {
                    case H2 -> "the H2 database";
                    case POSTGRES -> "the PostgreSQL database";
                };
        String place =
                options.home()
                        .map(Path::toAbsolutePath)
                        .map(Path::toString)
                        .orElse("gone at the end");
        return TEXT.formatted(database, place).indent(2).stripTrailing();
    }
}
