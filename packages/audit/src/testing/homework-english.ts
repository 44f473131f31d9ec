/** A manuscript in English, as plain text with bare headings, on the review of homework support. */
import type { Planted } from './planted.ts'

export const homeworkEnglish: Planted = {
  text: `Homework support in schools: what do we know?

Executive summary

This review brings together 12 studies. It was commissioned by the Directorate of Education, which named four themes.

- Homework support improves reading.
- Support seldom reaches those who need it most.

Introduction

In 2010 homework support became a right in Norway. The commission was signed on September 31, 2020. Between 2005 and 2019 the number of homework clubs tripled.

What the studies say about learning

Dybdahl (2012) tested 420 pupils before and after one year and found no difference in reading. Fosseide, Miller and Roth (2014) compared the marks of 96 pupils and found a small gain in mathematics, although the pupils had chosen to take part themselves and the gain may have other causes. According to Berge and Haaland (2015) teachers believe that pupils get better working habits. Peers who help others also learn themselves (Roth 2016; Miller 2017).

Ulvund (2020) found that pupils use online help most in the evening before a test. Kvist et al. (2015) found the same in Sweden. Reading improved by 12 per cent in the clubs that were held at libraries (Miller 2017).

Main findings

- Pupils get better working habits.
- There is a small gain in mathematics.
- Reading improved by 21 per cent in the clubs that were held at libraries.
- Online help is used most in the evening before a test.
- Homework support lowers the cost of special education.

Inequality

Tveiten and Aas (2018) asked 600 parents how they help with homework. Parents with higher education help more. Gjerstad (2019) interviewed twelve pupils from immigrant families, most of whom get no help at home. Hovland and Nes (2016) write that homework support rarely reaches the pupils who need it most. Nedrebo's (2013) thesis shows that support often reaches the pupils who need it most when teachers pick them out.

Parents with higher education help more, and their help is more controlling (Tveiten and Aas, 2018).

Main findings

- Parents with higher education help more.
- Few pupils from immigrant families lack help at home.
- Girls use homework support more than boys do.

Organisation

Sandvik (2011) mapped what 60 municipalities offer. A minority of them (62 per cent) let assistants give the support. Engen (2018) talked to nine volunteers, who say that they want more guidance. It seems that volunteers leave because they get too little guidance (Engen, 2018). Teachers rarely take part (Nedrebø, 2013). Data for the study by Hovland and Nes (2016) were collected from autumn 2015 to spring 2014.

Hovlands and Nes (2016) show that the offer is often placed in after-school care because the rooms are there.

Main findings

- Volunteers leave because they get too little guidance.
- Volunteers want more guidance.
- Teachers rarely take part.
- Pupils use online help most in the evening before a test.

How we worked

We searched three databases and found 812 records. Two of us screened them. Eight of the studies came from our searches and the remaining four were on the directorate's list. Four studies are reports, six are articles and two are master's theses. The studies were published between 2012 and 2020. One third of the studies are master's theses.

Conclusion

Homework support may help with mathematics, and we do not know whether it helps with reading. Only one study has asked the volunteers.

References

Berge, T., & Haaland, I. (2015). Leksehjelp etter skoletid. Tidsskrift for skole, 2(1).

Dybdahl, U. (2012). Evaluering av leksehjelp på barnetrinnet. Rapport 4/2012.

Engen, M. (2018). Frivillige i leksehjelpa. Master's thesis, University of Bergen.

Fosseide, A., Miller, J., & Roth, K. (2014). Homework clubs and attainment. Education Review, 6(2).

Gjerstad, P. (2019). Lekser og ulikhet. Master's thesis, NTNU.

Hovland, S., & Nes, O. (2016). Leksehjelp i åtte kommuner. Rapport 2/2016.

Larsson, B. (2013). Läxhjälp i Sverige. Pedagogik, 4(4).

Miller, J. (2017). Reading at the library. Library Studies, 3(3).

Nedrebø, A. (2013). Etter skoleslutt. Doctoral thesis, UiO.

Roth, K. (2016). Peers as tutors. Education Review, 8(1).

Tveiten, G., & Aas, L. (2018). Foreldre og lekser. Tidsskrift for skole, 5(2).

Ulvund, K. (2020). Leksehjelp på nett. Tidsskrift for skole, 7(1).
`,
  faults: [
    { codes: ['count-differs'], has: 'four themes' },
    { codes: ['statements-contradict', 'bullet-without-ground'], has: 'Homework support improves reading' },
    { codes: ['date-impossible'], has: 'September 31' },
    { codes: ['bullet-drops-attribution'], has: 'better working habits' },
    { codes: ['bullet-drops-hedge'], has: 'small gain in mathematics' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Kvist' },
    { codes: ['statements-contradict'], has: '21 per cent' },
    { codes: ['bullet-without-ground'], has: 'special education' },
    { codes: ['statements-contradict'], has: 'Few pupils from immigrant' },
    { codes: ['bullet-without-ground'], has: 'Girls use' },
    { codes: ['quantity-differs'], has: '62 per cent' },
    { codes: ['bullet-drops-hedge'], has: 'Volunteers leave because' },
    { codes: ['period-reversed'], has: 'autumn 2015' },
    { codes: ['citation-name'], has: 'Hovlands' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'use online help most in the evening' },
    { codes: ['count-differs'], has: 'Four studies are reports' },
    { codes: ['count-differs'], has: 'One third of the studies' },
    { codes: ['period-differs'], has: '2012 and 2020' },
    { codes: ['reference-not-cited'], has: 'Larsson' },
    { codes: ['reference-missing'], has: 'Sandvik' },
    { codes: ['bullet-drops-attribution'], has: 'Volunteers want more' },
    { codes: ['statement-repeated'], has: 'Parents with higher education help more' },
  ],
  traps: [
    'brings together 12 studies',
    'In 2010 homework support',
    'Between 2005 and 2019',
    '420 pupils',
    '96 pupils',
    'Roth 2016; Miller 2017',
    '600 parents',
    'most of whom get no help',
    '60 municipalities',
    'nine volunteers',
    'three databases',
    '812 records',
    'Eight of the studies came from our searches',
    'the remaining four',
    'Only one study has asked',
    'Teachers rarely take part',
    'six are articles',
  ],
}
