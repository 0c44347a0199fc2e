package com.atlassian.jira.bc.user.search;

/** What a user search takes in. */
public class UserSearchParams {
    private final Builder wishes;

    private UserSearchParams(Builder wishes) {
        this.wishes = wishes;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean allowEmptyQuery() {
        return wishes.allowEmptyQuery;
    }

    public boolean includeActive() {
        return wishes.includeActive;
    }

    public boolean includeInactive() {
        return wishes.includeInactive;
    }

    public Integer getMaxResults() {
        return wishes.maxResults;
    }

    /** Collects the wishes for one search. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private Integer maxResults;

        public Builder allowEmptyQuery(boolean allow) {
            allowEmptyQuery = allow;
            return this;
        }

        public Builder includeActive(boolean include) {
            includeActive = include;
            return this;
        }

        public Builder includeInactive(boolean include) {
            includeInactive = include;
            return this;
        }

        /** Accepted and ignored: the stand-in always sorts by display name. */
        public Builder sorted(boolean sorted) {
            return this;
        }

        public Builder maxResults(Integer maximum) {
            maxResults = maximum;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
