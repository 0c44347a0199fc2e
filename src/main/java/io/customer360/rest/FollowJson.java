package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.notice.Follow;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import java.util.List;

/**
 * What the reader has to do with a customer, and who follows it.
 *
 * @param muted whether the reader hears nothing of it
 * @param csm whether the reader is its CSM, who is told of everything anyway
 * @param loses whether the reader sees it for no other reason than that they follow it
 * @param editable whether the reader may end that others follow it
 * @param followers who follows it, the first of them
 */
public record FollowJson(
        int customer,
        boolean following,
        boolean muted,
        boolean csm,
        boolean loses,
        boolean editable,
        int count,
        List<PersonJson> followers) {

    static FollowJson of(Follow.Sheet sheet, boolean loses) {
        return new FollowJson(
                sheet.customer().value(),
                sheet.following(),
                sheet.muted(),
                sheet.csm(),
                loses,
                sheet.editable(),
                sheet.count(),
                sheet.followers().stream().map(PersonJson::of).toList());
    }

    /** These as they are shown. */
    static View view(Follow.Sheet sheet, Access access, Actor actor) {
        boolean loses = sheet.following() && access.onlyFollows(actor, sheet.customer());
        return View.of("c360.follow.bar", of(sheet, loses));
    }
}
