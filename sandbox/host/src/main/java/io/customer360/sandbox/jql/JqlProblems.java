package io.customer360.sandbox.jql;

import java.util.List;

/** What is wrong with a search, in Jira's words. */
public final class JqlProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    JqlProblems(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    /** Each problem on its own. */
    public List<String> messages() {
        return messages;
    }
}
