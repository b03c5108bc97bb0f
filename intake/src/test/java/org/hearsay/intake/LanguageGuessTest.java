package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = LanguageGuess.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry left Velden at noon, and it has not been seen since.
            de | Die Fähre ist am Mittag ausgelaufen und wurde seitdem nicht mehr gesehen.
            fr | Le bac est parti à midi et il n'a pas été vu depuis, selon la police.
            es | El barco salió a mediodía y no ha sido visto desde entonces, según la policía.
            pt | O barco saiu ao meio-dia e não foi visto desde então, segundo a polícia.
            it | Il traghetto è partito a mezzogiorno e non è stato più visto, secondo la polizia.
            nl | De veerboot is om twaalf uur vertrokken en is daarna niet meer gezien.
            pl | Prom wypłynął w południe i od tego czasu nie było go widać, jak podała policja.
            tr | Feribot öğlen yola çıktı ve polise göre o zamandan bu yana bir daha görülmedi.
            ru | Паром вышел в полдень, и с тех пор его не видели, сообщила полиция.
            uk | Пором вийшов опівдні, і після цього його не бачили, як повідомили у поліції.
            und-Cyrl | Абвгд ежзик лмноп рстуф хцчшщ ыэюяа
            ar | غادرت العبارة في الظهر ولم يرها أحد منذ ذلك الحين، كما قال مسؤول في الشرطة
            fa | قایق ظهر حرکت کرد و از آن زمان دیده نشده است، پلیس این را گفت
            zh | 渡轮中午离开港口，此后再也没有人看到它。
            ja | フェリーは正午に港を出て、その後は見られていません。
            ko | 여객선은 정오에 항구를 떠났고 그 이후로 보이지 않았다.
            el | Το πλοίο έφυγε το μεσημέρι και δεν το είδε κανείς από τότε.
            """)
    void aSentenceTellsItsLanguage(String tag, String sentence) {
        assertThat(GUESS.of(sentence)).contains(tag);
    }

    @Test
    void englishThatQuotesAnotherLanguageIsEnglish() {
        assertThat(GUESS.of("The minister said “la ville est en deuil” as he left the town hall of Velden."))
                .contains("en");
    }

    @Test
    void tooLittleTextTellsNothing() {
        assertThat(GUESS.of("12:30")).isEmpty();
        assertThat(GUESS.of("Velden Marrow")).isEmpty();
    }

    @Test
    void everyTagAndScriptOfTheTableIsOne() {
        for (RuleRow row :
                RuleTable.beside(LanguageGuess.class, "languages.tsv").rows()) {
            assertThat(java.util.Locale.forLanguageTag(row.text("id")).getLanguage())
                    .as(row.toString())
                    .isNotEmpty();
            assertThat(Character.UnicodeScript.forName(row.text("script"))).isNotNull();
        }
    }
}
