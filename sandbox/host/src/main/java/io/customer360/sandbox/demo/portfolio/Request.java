package io.customer360.sandbox.demo.portfolio;

import io.customer360.sandbox.jira.SlaCycle;
import java.util.List;

/**
 * A request of a customer; people by user name.
 *
 * @param id unique in the portfolio
 * @param assignee null for nobody
 * @param organisations numbers of customers; empty for a private request
 * @param hidden whether only agents may see it
 * @param rating null for none
 */
public record Request(
        String id,
        Question question,
        String description,
        String priority,
        Progress progress,
        String reporter,
        String assignee,
        List<Integer> organisations,
        List<String> labels,
        List<String> participants,
        boolean hidden,
        Rating rating,
        List<SlaCycle> cycles,
        List<Reply> replies) {

    Request named(String name) {
        return new Request(
                name,
                question,
                description,
                priority,
                progress,
                reporter,
                assignee,
                organisations,
                labels,
                participants,
                hidden,
                rating,
                cycles,
                replies);
    }

    /** The same for everybody in these organisations. */
    Request shownTo(List<Integer> numbers) {
        return new Request(
                id,
                question,
                description,
                priority,
                progress,
                reporter,
                assignee,
                numbers,
                labels,
                participants,
                false,
                rating,
                cycles,
                replies);
    }
}
