package io.customer360.notice;

import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * Lets people follow customers whom they may see, and mute customers they want to hear nothing of.
 * Whoever follows goes on seeing the customer, as long as they may see customers at all.
 */
public final class Follow {

    /** How many followers are named. */
    public static final int NAMED = 200;

    private final Followers followers;
    private final Mutes mutes;
    private final Ties ties;
    private final People people;
    private final UnitOfWork work;
    private final Clock clock;

    /** Keeps it here. */
    public Follow(
            Followers followers,
            Mutes mutes,
            Ties ties,
            People people,
            UnitOfWork work,
            Clock clock) {
        this.followers = followers;
        this.mutes = mutes;
        this.ties = ties;
        this.people = people;
        this.work = work;
        this.clock = clock;
    }

    /**
     * What a reader has to do with a customer.
     *
     * @param csm whether they are its CSM, who is told of everything anyway
     * @param editable whether they may end that others follow it
     * @param followers who follows it, the first of them
     * @param count how many follow it
     */
    public record Sheet(
            CustomerId customer,
            boolean following,
            boolean muted,
            boolean csm,
            boolean editable,
            List<Person> followers,
            int count) {}

    /** What somebody has to do with a customer, and who follows it. */
    public Sheet of(CustomerId customer, Actor actor) {
        actor.require(Permission.VIEW);
        Ties.Known known = ties.of(customer, actor.key());
        List<UserKey> first = known.followers().stream().limit(NAMED).toList();
        List<Person> active =
                first.stream()
                        .flatMap(key -> people.find(key).stream())
                        .filter(Person::active)
                        .sorted(Comparator.comparing(Person::name))
                        .toList();
        return new Sheet(
                customer,
                known.followers().contains(actor.key()),
                known.muted(),
                known.csm(),
                actor.may(Permission.MANAGE),
                active,
                known.followers().size() - (first.size() - active.size()));
    }

    /** Follows a customer; who does already goes on. */
    public Sheet follow(CustomerId customer, Actor actor) {
        return after(customer, actor, () -> followers.add(customer, actor.key(), clock.instant()));
    }

    /** Follows a customer no more. */
    public Sheet unfollow(CustomerId customer, Actor actor) {
        return after(customer, actor, () -> followers.remove(customer, actor.key()));
    }

    /** Ends that somebody follows a customer, who sees it no more if that was the only reason. */
    public Sheet remove(CustomerId customer, UserKey follower, Actor actor) {
        actor.require(Permission.MANAGE);
        return after(customer, actor, () -> followers.remove(customer, follower));
    }

    /** Hears nothing of a customer. */
    public Sheet mute(CustomerId customer, Actor actor) {
        return after(customer, actor, () -> mutes.add(customer, actor.key(), clock.instant()));
    }

    /** Hears of a customer again. */
    public Sheet unmute(CustomerId customer, Actor actor) {
        return after(customer, actor, () -> mutes.remove(customer, actor.key()));
    }

    private Sheet after(CustomerId customer, Actor actor, Runnable step) {
        actor.require(Permission.VIEW);
        work.inOne(
                () -> {
                    step.run();
                    return step;
                });
        return of(customer, actor);
    }
}
