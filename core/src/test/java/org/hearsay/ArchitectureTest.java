package org.hearsay;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports point upstream only: text and rule, article, language, the stages, claim, ledger, link, view. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.hearsay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.hearsay.text..", "org.hearsay.rule..")
            .layer("article")
            .definedBy("org.hearsay.article..")
            .layer("language")
            .definedBy("org.hearsay.language..", "org.hearsay.notice..", "org.hearsay.numeral..")
            .layer("findings")
            .definedBy("org.hearsay.time..", "org.hearsay.quantity..", "org.hearsay.actor..")
            .layer("propositions")
            .definedBy("org.hearsay.attribution..", "org.hearsay.event..")
            .layer("claim")
            .definedBy("org.hearsay.claim..")
            .layer("ledger")
            .definedBy("org.hearsay.ledger..")
            .layer("link")
            .definedBy("org.hearsay.link..")
            .layer("view")
            .definedBy("org.hearsay.view..")
            .whereLayer("view")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("view")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("link", "view")
            .whereLayer("claim")
            .mayOnlyBeAccessedByLayers("ledger", "link", "view")
            .whereLayer("propositions")
            .mayOnlyBeAccessedByLayers("claim", "ledger", "link", "view")
            .whereLayer("findings")
            .mayOnlyBeAccessedByLayers("propositions", "claim", "ledger", "link", "view")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("findings", "propositions", "claim", "ledger", "link", "view")
            .whereLayer("article")
            .mayOnlyAccessLayers("text");
}
