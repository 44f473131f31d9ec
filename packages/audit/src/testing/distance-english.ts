/** A manuscript in English, with numbered citations, on the review of remote monitoring. Written before anybody looked at how the checks work. */
import type { Planted } from './planted.ts'

export const distanceEnglish: Planted = {
  text: `# Following patients from a distance

A scoping review for the Directorate of Health

## 1. Why this review

Remote monitoring has been described as a way of letting people with long-term illness stay at home. The Coordination Reform of 2012 moved responsibility from hospitals to municipalities, and white paper no. 26 (2014-2015) called for more care at home. The directorate asked what is known about four themes and enclosed a list of eight studies that it already knew. We followed the framework of Levac and colleagues [1]. By 2040 there may be twice as many people over 80.

## 2. Patients

Twenty-four patients in two municipalities told Aasland and Bø [2] that they felt safer because a nurse looked at their readings every morning. Patients with heart failure said that the readings helped them sleep [3]. In her master's thesis Bakkeby [4] argues that safety comes from who is watching and not from the device.

Not everyone wanted to be reminded. Brekkhus [3] describes patients who stopped measuring because they would rather forget. Fagermoen and Solvang [5] believe that this is typical of the most ill, but their sample was small and the authors warn that those who agreed to take part may differ from the rest. Kvalnes [6] followed six couples for one year and saw spouses take over the measuring.

Two trials have looked at quality of life. Carlton et al. [7] randomised 312 patients and found no difference after 12 months. Ramsfjell et al. [8], on the other hand, found a clear improvement, but their patients were younger. According to Vold [9] technology may shift responsibility from the service to the person who is ill. In interviews the patients themselves say that they welcome this responsibility [9].

Key points

* Patients feel safer when a nurse looks at their readings.
* It is the most ill who stop measuring.
* Patients welcome the responsibility that the technology gives them.
* Two studies disagree on whether quality of life improves.
* Patients with two or more diagnoses are offered monitoring later than others.

## 3. Staff

Eidsvik [10] sent a questionnaire to 140 employees in eight municipalities and 61 per cent answered. Many reported extra work in the first months; Eidsvik expects this to pass once routines are in place. Hjelmtviet [11] describes nurses as interpreters who turn figures into care. Mortensrud [12] followed one call centre through five night shifts and found that most of the time went to devices that did not work.

Four out of ten nurses in the survey by Øyehaug [13] say that they need more training. Nurses believe that they have a better overview of their patients than before [13]. Stokkeland [14] writes that knowledge rests with a few enthusiasts and that the service is fragile when they leave. Most of the staff interviewed by Undheim [15] want to go on with remote monitoring when the project ends.

Remote monitoring increases the workload of nurses [10]. Staff at call centres are more satisfied than staff in home care [23].

Key points

* Nurses have a better overview of their patients.
* Knowledge rests with a few enthusiasts, which makes the service fragile.
* Few of the staff want to go on with remote monitoring when the project ends.
* Call centres have made it easier to recruit nurses to rural areas.
* Much of the time at a call centre goes to devices that do not work.

## 4. Use of services and costs

Admissions for chronic obstructive pulmonary disease fell by one fifth in one hospital trust over four years [16]. Brekkhus [17] estimated the spending of municipalities and suggests that monitoring pays off when at least 40 patients take part. Swedish patients used the emergency clinic less, probably because they called the centre instead [18]. Carlton and co-workers [7] found no change in bed days, and Whitfield (2018) reports the same from the same trial [19].

Remote monitoring does not increase the workload of nurses, but moves it to the early hours of the day [12]. A Danish overview reports similar figures (Kjeldsen et al., 2016).

The time of relatives is left out of every calculation. Costs may therefore be set too low.

Key points

* Admissions fell by a third in one hospital trust.
* Swedish patients used the emergency clinic less because they called the centre instead.
* Monitoring may pay off when enough patients take part.
* Patients feel safer when a nurse looks at their readings.

## 5. Working together

Grimsrud and colleagues [20] looked at cooperation between hospital and municipality in three pathways. Neither side wanted to answer for readings that came at night. The agreements were clear on paper, but staff did not know them [20]. General practitioners took little part [2, 20]. Vold [9] found that nobody had asked the patients where they wanted their readings sent.

Knowledge rests with a few enthusiasts, and the service is fragile when they leave [14].

In Grimsrud's study nine agreements were read between March 2015 and October 2014. Three of the nine had been revised since.

Key points

* The agreements are clear on paper, but staff do not know them.
* General practitioners take little part.
* No one wants to answer for readings that come at night.

## 6. How the review was made

We searched five databases: Medline, Cinahl, Svemed, Oria and one more. The first search was run on 30 February 2020 and repeated on 14 January 2021. Studies published between 2012 and 2020 were included. In all we included 20 studies; twelve came from our own search and nine from the list of the directorate. Three of the studies are master's theses and one is a doctoral thesis. Three are randomised trials. Five are written in English. A quarter of the studies are reports.

Two of us read every abstract. Of 46 full texts on costs we kept five. The draft was sent to four readers; two of them answered. A reader from the directorate had comments on the table of studies, and these were followed up in February 2021.

## 7. What we can and cannot say

Patients mostly feel safer when they are followed from a distance, and we know little about quality of life. Nine of the 20 studies are journal articles. Only one study has followed couples over time [6]. We found no study of costs in small municipalities.

## Table 1. Studies by method

| Study | Year | Method | Participants |
|---|---|---|---|
| Aasland and Bø | 2014 | interviews | 24 patients |
| Carlton et al. | 2017 | randomised trial | 213 patients |
| Eidsvik | 2013 | questionnaire | 140 employees |
| Kvalnes | 2014 | interviews | six couples |
| Mortensrud | 2018 | observation | five night shifts |
| Undheim | 2020 | interviews | 18 employees |

## References

1. Levac D, Colquhoun H, O'Brien K. Scoping studies: advancing the methodology. Implement Sci. 2010;5:69.
2. Aasland M, Bø J. Digital oppfølging hjemme. Rapport 1/2014. 2014.
3. Brekkhus T. Å leve med måleapparat. Sykepleien Forskning. 2015;10(2).
4. Bakkeby L. Hvem ser på tallene mine? [Master's thesis]. Universitetet i Stavanger; 2016.
5. Fagermoen M, Solvang I. De sykeste først. Tidsskrift for omsorg. 2018;3(2).
6. Kvalnes S. Å være to om målingene [Master's thesis]. Universitetet i Agder; 2014.
7. Carlton J, Whitfield A, Osei K. Home monitoring and quality of life: a randomised trial. J Remote Care. 2017;4(1).
8. Ramsfjell J, Dahlgren P, Ito M. Living better at a distance. J Remote Care. 2019;6(2).
9. Vold AP. Ansvar på flyttefot. Tidsskrift for omsorg. 2016;1(1).
10. Eidsvik P. Arbeid ved skjermen. Rapport 12/2013. 2013.
11. Hjelmtveit R. Tall og omsorg [Doctoral thesis]. Universitetet i Tromsø; 2012.
12. Mortensrud A. Natt på sentralen [Master's thesis]. NTNU; 2019.
13. Øyehaug G. Oversikt på avstand. Rapport 5/2018. 2018.
14. Stokkeland O. Ildsjelenes teknologi. In: Velferd på avstand. Oslo: Fjordforlaget; 2016.
15. Undheim L. After the pilot. Nordic Telehealth. 2020;5(1).
16. Ibsen-Lund K. Innleggelser før og etter hjemmeoppfølging. Tidsskrift for helsetjeneste. 2019;7(1).
17. Brekkhus T. Kommunenes utgifter ved hjemmeoppfølging. Rapport 3/2015. 2015.
18. Lindqvist E, Sjøberg N. Calls before visits. Nordic Telehealth. 2017;2(3).
19. Whitfield A. Bed days after home monitoring. J Remote Care. 2019;6(1).
20. Grimsrud O, Hauglie N, Teig B. Hvem svarer om natten? Rapport 8/2016. 2016.
21. Søvik B. Telemedisin i fjellbygder. Rapport 2/2014. 2014.
`,
  faults: [
    { codes: ['citation-name', 'name-two-spellings'], has: 'Hjelmtviet' },
    { codes: ['citation-number-unknown'], has: '23' },
    { codes: ['bullet-drops-attribution'], has: 'Nurses have a better overview' },
    { codes: ['bullet-drops-attribution'], has: 'welcome the responsibility' },
    { codes: ['bullet-without-ground'], has: 'two or more diagnoses' },
    { codes: ['bullet-drops-hedge'], has: 'It is the most ill' },
    { codes: ['statements-contradict'], has: 'increase the workload' },
    { codes: ['statements-contradict'], has: 'Few of the staff' },
    { codes: ['bullet-without-ground'], has: 'recruit nurses' },
    { codes: ['citation-year'], has: 'Whitfield' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Kjeldsen' },
    { codes: ['statements-contradict'], has: 'by a third' },
    { codes: ['bullet-drops-hedge'], has: 'because they called the centre' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'Patients feel safer when a nurse' },
    { codes: ['statement-repeated'], has: 'few enthusiasts' },
    { codes: ['period-reversed'], has: 'March 2015 and October 2014' },
    { codes: ['count-differs'], has: 'five databases' },
    { codes: ['date-impossible'], has: '30 February' },
    { codes: ['count-differs'], has: 'nine from the list' },
    { codes: ['count-differs'], has: 'Three of the studies are master' },
    { codes: ['study-differs'], has: '213 patients' },
    { codes: ['citation-year', 'reference-differs'], has: 'Mortensrud' },
    { codes: ['reference-differs', 'citation-year'], has: 'Vold' },
    { codes: ['citation-name', 'reference-differs', 'name-two-spellings', 'work-two-names'], has: 'Sjøberg' },
    { codes: ['reference-not-cited'], has: 'Søvik' },
    { codes: ['study-not-cited'], has: 'Nergaard' },
  ],
  traps: [
    'Reform of 2012',
    'white paper no. 26 (2014-2015)',
    'four themes',
    'eight studies that it already knew',
    'By 2040',
    'Twenty-four patients',
    'In her master',
    'after 12 months',
    'on the other hand',
    'six couples for one year',
    'Two trials have looked',
    'Two studies disagree',
    '140 employees in eight municipalities',
    'five night shifts',
    'Four out of ten nurses',
    'Knowledge rests with a few enthusiasts, which makes',
    'at least 40 patients',
    'by one fifth',
    'Monitoring may pay off',
    'Carlton and co-workers',
    '[2, 20]',
    'nine agreements',
    'Three of the nine',
    'The agreements are clear on paper',
    'No one wants to answer',
    'between 2012 and 2020',
    'twelve came from our own search',
    'Three are randomised trials',
    'Five are written in English',
    'A quarter of the studies are reports',
    'Of 46 full texts',
    'two of them answered',
    'February 2021',
    'Nine of the 20 studies',
    'Only one study',
  ],
}
