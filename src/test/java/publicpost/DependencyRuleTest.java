package publicpost;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import publicpost.scope.Reach;

/** web → process → features → policy, never back, so that a rule can be read without the engine or the screens. */
@AnalyzeClasses(packages = "publicpost", importOptions = DoNotIncludeTests.class)
class DependencyRuleTest {

    private static final String POLICY = "publicpost.policy..";
    private static final String PROCESS = "publicpost.process..";
    private static final String WEB = "publicpost.web..";
    private static final String[] AROUND = {"publicpost", "publicpost.database..", "publicpost.security.."};

    @ArchTest
    static final ArchRule THE_POLICY_KNOWS_NOBODY = classes()
            .that()
            .resideInAPackage(POLICY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(POLICY, "java..");

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage(PROCESS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule ONLY_THE_SCREENS_REACH_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(PROCESS, WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROCESS);

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB);

    /** Where the data lies and who signs in is settled around the features, which know of neither. */
    @ArchTest
    static final ArchRule A_FEATURE_KNOWS_FEATURES_AND_THE_POLICY = noClasses()
            .that()
            .resideOutsideOfPackages(AROUND)
            .and()
            .resideOutsideOfPackages(PROCESS, WEB)
            .should()
            // any feature may find that the system must not start
            .dependOnClassesThat(resideInAnyPackage(AROUND).and(not(type(StartRefused.class))));

    @ArchTest
    static final ArchRule WHAT_IS_AROUND_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage(AROUND)
            .should()
            .dependOnClassesThat(resideInAPackage("publicpost..").and(not(resideInAnyPackage(AROUND))));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("publicpost.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_CLASS_IS_NAMED_FOR_WHAT_IT_DOES =
            noClasses().should().haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule A_PACKAGE_IS_NAMED_FOR_ITS_FEATURE =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..");

    /** Each of them says beside it why what an officer looks at must not depend on who looks. */
    @ArchTest
    static final ArchRule FEW_SEE_MORE_THAN_WHO_ASKS = noClasses()
            .that()
            .resideOutsideOfPackage("publicpost.scope")
            .and()
            .doNotHaveSimpleName("EngineReach")
            .and()
            .doNotHaveSimpleName("Audit")
            .and()
            .doNotHaveSimpleName("AuditPage")
            .and()
            .doNotHaveSimpleName("AuditCalls")
            .and()
            .doNotHaveSimpleName("CaseOf")
            .and()
            .doNotHaveSimpleName("IncumbentLists")
            .and()
            .doNotHaveSimpleName("RetentionDesk")
            .and()
            .doNotHaveSimpleName("Terms")
            .and()
            .doNotHaveSimpleName("KeyDesk")
            .and()
            .doNotHaveSimpleName("ExportsMade")
            .and()
            .doNotHaveSimpleName("Proof")
            .and()
            .doNotHaveSimpleName("OnlineObjections")
            .and()
            .doNotHaveSimpleName("OnlineDesk")
            .and()
            .doNotHaveSimpleName("OnlinePapers")
            .and()
            .doNotHaveSimpleName("RefusalReviews")
            .and()
            .doNotHaveSimpleName("Objections")
            .and()
            .doNotHaveSimpleName("Replays")
            .and()
            .resideOutsideOfPackage("publicpost.process.studio")
            .should()
            .accessField(Reach.class, "WHOLE");

    /** The table of demo accounts is for whoever looks at the console; everything else goes to the log. */
    @ArchTest
    static final ArchRule ONLY_THE_DEMO_PRINTS =
            noClasses().that().doNotHaveSimpleName("DemoTable").should(ACCESS_STANDARD_STREAMS);
}
