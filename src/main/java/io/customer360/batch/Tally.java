package io.customer360.batch;

/** What has become of the records of a batch: how many are done, and what each one was. */
public record Tally(long done, long added, long changed, long same, long rejected) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** This many records whose end is told one by one; done is their sum. */
    public static Tally of(long added, long changed, long same, long rejected) {
        return new Tally(added + changed + same + rejected, added, changed, same, rejected);
    }

    /** Both together. */
    public Tally plus(Tally more) {
        return new Tally(
                done + more.done,
                added + more.added,
                changed + more.changed,
                same + more.same,
                rejected + more.rejected);
    }
}
