package publicpost.policy;

/** Codes of the figures the rules ask for; their values stand in the table. */
public final class Figures {

    public static final String MINIMUM_WAGE_MONTHLY = "MINIMUM_WAGE_MONTHLY";
    public static final String MINIMUM_WAGE_HOURLY = "MINIMUM_WAGE_HOURLY";
    public static final String TERM_MONTHS = "TERM_MONTHS";
    public static final String URBAN_EXTENSION_YEARS = "URBAN_EXTENSION_YEARS";
    public static final String RURAL_EXTENSION_MONTHS = "RURAL_EXTENSION_MONTHS";
    public static final String RURAL_MAX_AGE = "RURAL_MAX_AGE";
    public static final String RURAL_WARN_AGE = "RURAL_WARN_AGE";
    public static final String MIN_AGE = "MIN_AGE";
    public static final String NOTICE_WORKING_DAYS = "NOTICE_WORKING_DAYS";
    public static final String NOTICE_MIN_WORKING_DAYS = "NOTICE_MIN_WORKING_DAYS";
    public static final String WINDOW_MIN_WORKING_DAYS = "WINDOW_MIN_WORKING_DAYS";
    public static final String AGREEMENT_MAX_MONTHS = "AGREEMENT_MAX_MONTHS";
    public static final String CORRECTION_DAYS = "CORRECTION_DAYS";
    public static final String DISABLED_QUOTA_PERCENT = "DISABLED_QUOTA_PERCENT";
    public static final String REPLACEMENT_MAX_PLACEMENTS = "REPLACEMENT_MAX_PLACEMENTS";
    public static final String REVIEW_BEFORE_DAYS = "REVIEW_BEFORE_DAYS";
    public static final String REMIND_FIRST_DAYS = "REMIND_FIRST_DAYS";
    public static final String REMIND_LAST_DAYS = "REMIND_LAST_DAYS";
    public static final String RENEW_BEFORE_DAYS = "RENEW_BEFORE_DAYS";
    public static final String OFFER_ANSWER_DAYS = "OFFER_ANSWER_DAYS";
    public static final String REFUSAL_OBJECTION_DAYS = "REFUSAL_OBJECTION_DAYS";
    public static final String REFERRAL_ANSWER_DAYS = "REFERRAL_ANSWER_DAYS";
    public static final String ABSENCE_RUNNING_DAYS = "ABSENCE_RUNNING_DAYS";
    public static final String ABSENCE_YEAR_DAYS = "ABSENCE_YEAR_DAYS";
    public static final String PROVINCE_STANDARD_YEARLY = "PROVINCE_STANDARD_YEARLY";
    public static final String PROVINCE_PERCENT = "PROVINCE_PERCENT";
    public static final String CITY_PERCENT_OF_REST = "CITY_PERCENT_OF_REST";
    public static final String AGENCY_FEE_MONTHLY = "AGENCY_FEE_MONTHLY";
    public static final String ATTENDANCE_NOTICE_DAYS = "ATTENDANCE_NOTICE_DAYS";
    public static final String SUBSIDY_DUE_DAY = "SUBSIDY_DUE_DAY";
    public static final String BUDGET_WARN_PERCENT = "BUDGET_WARN_PERCENT";
    public static final String SECOND_APPROVAL_ABOVE = "SECOND_APPROVAL_ABOVE";
    public static final String SECOND_BUDGET_ABOVE = "SECOND_BUDGET_ABOVE";
    public static final String INSPECTION_SAMPLE_PERCENT = "INSPECTION_SAMPLE_PERCENT";
    public static final String INSPECTION_RISK_SHARE_PERCENT = "INSPECTION_RISK_SHARE_PERCENT";
    public static final String INSPECTION_FINDING_WEIGHT = "INSPECTION_FINDING_WEIGHT";
    public static final String INSPECTION_FULL_WEIGHT = "INSPECTION_FULL_WEIGHT";
    public static final String INSPECTION_KIN_WEIGHT = "INSPECTION_KIN_WEIGHT";
    public static final String INSPECTION_UNSEEN_WEIGHT = "INSPECTION_UNSEEN_WEIGHT";
    /** Of how many people a share is taken at the least. */
    public static final String SHARE_OF_AT_LEAST = "SHARE_OF_AT_LEAST";

    private Figures() {}
}
