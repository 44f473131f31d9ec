/** A manuscript in English on the review of the tests, with lines that were broken by hand, faults, and traps that are none. */
import type { Planted } from './planted.ts'

export const english: Planted = {
  text: `1 Methods

This scoping review follows Arksey and O'Malley (2005). The review in-
cludes 15 studies, and it is organised in four themes. Three of the included
studies are master's theses. The search covered two databases in December
2011. Five studies were identified by the client, and the search added nine
studies. In total, twelve publications are included. 40% of the included
studies are articles.

The literature was published from 2007 to 2011. The search ended on
June 31, 2011 and was repeated on 29 February 2011. The protocol was
written on 30 April 2011. The second search was conducted in March 2024.
Interviews from 2009-2007 were used, and the reform of 1998-2004 is
background. Two studies used a survey.

2 Leadership

Hansen (2008) finds that leaders report to two owners, which may limit
local control. According to Berg and Øyen (2009), most municipalities
chose a single leader for the office. Leaders believe that reporting takes
time away from coaching staff (Hansen 2008). The results suggest that
shared leadership weakens the working environment (Moen 2007).
Offices with two leaders have more sick leave (Kowalski 2010; Nordli
2010). Tangan (2009) describes leaders as translators. Rødelv (2009)
reports the same, as does Alm Hansen (2008).

Summary:

- Shared leadership weakens the working environment.
- Reporting takes time away from coaching staff.
- Reporting to two owners may limit local control.
- Few municipalities chose a single leader for the office.
- New buildings have cut the electricity bill by a third.
- Leaders are translators.

3 Cooperation

Dahl et al. (2010) followed cooperation in eleven offices over several
years. Cooperation improved where staff had joint training. Lie (2011)
argues that agreements between owners are rarely checked against figures.
Lie (2011a) is about agreements and Lie (2011b) about users. Solheim &
Vik (2011) call them partners on paper. Petersen et al. (2012) disagree.

Offices with joint training solve tasks faster than offices without joint
training (Tangen 2009). Many offices offer debt counselling and refugee
services under one roof (Moen 2007). The survey showed that 62 percent of
offices held joint meetings every week (Dahl et al. 2010). The partnership
is equal when agreements are clear (Solheim and Vik 2011). However,
agreements are often unclear.

Summary:

- Cooperation improved where staff had joint training.
- Shared leadership weakens the working environment.
- Reporting to two owners may limit local control.
- Highly educated women more often move to coastal towns.

4 Users

Nordli (2010) asked users what they expect of the office. Users say that
waiting times are too long when cases move between units (Nordli 2010).
Offices with joint training solve tasks slower than offices without joint
training (Lie 2011b). Few offices offer debt counselling and refugee
services under one roof (Lie 2011b). The survey showed that 26 percent of
offices held joint meetings every week (Lie 2011b). The partnership is not
equal when agreements are clear (Nordli 2010).

Most users are satisfied with the reception. Few of them, however,
remember the name of their adviser (Rødelv 2008). Dahl et al. (2010)
followed cooperation in eleven offices over several years. Users with
complex needs want one fixed case worker (Rødelv 2008).

Summary:

- Waiting times are too long when cases move between units.
- Users with complex needs want one fixed case worker.
- Agreements between owners are rarely checked against figures.

5 Conclusion

Leaders report to two owners. Cooperation improved where staff had joint
training. Most municipalities chose a single leader for the office.
`,
  faults: [
    { codes: ['count-differs'], has: '15 studies' },
    { codes: ['count-differs'], has: 'four themes' },
    { codes: ['count-differs'], has: 'two databases' },
    { codes: ['count-differs'], has: 'nine studies' },
    { codes: ['count-differs'], has: '40%' },
    { codes: ['period-differs'], has: '2007 to 2011' },
    { codes: ['date-impossible'], has: 'June 31' },
    { codes: ['date-impossible'], has: '29 February 2011' },
    { codes: ['date-future'], has: 'March 2024' },
    { codes: ['period-reversed'], has: '2009-2007' },
    { codes: ['citation-unknown'], has: 'Kowalski' },
    { codes: ['citation-unknown'], has: 'Petersen' },
    { codes: ['citation-name'], has: 'Tangan' },
    { codes: ['citation-year'], has: 'Rødelv 2009' },
    { codes: ['citation-ambiguous'], has: 'Lie 2011 is' },
    { codes: ['work-two-names'], has: 'Alm Hansen' },
    { codes: ['study-not-cited'], has: 'Aune' },
    { codes: ['study-not-cited'], has: 'Haugland' },
    { codes: ['bullet-drops-hedge'], has: 'Shared leadership weakens' },
    { codes: ['bullet-drops-attribution'], has: 'Reporting takes time' },
    { codes: ['bullet-drops-attribution'], has: 'Waiting times are too long' },
    { codes: ['bullet-without-ground'], has: 'electricity bill' },
    { codes: ['bullet-without-ground'], has: 'coastal towns' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'Shared leadership weakens' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'Reporting to two owners' },
    { codes: ['bullet-ground-elsewhere'], has: 'Agreements between owners' },
    { codes: ['statement-repeated'], has: 'followed cooperation in eleven offices' },
    { codes: ['statements-contradict'], has: 'Few municipalities chose' },
    { codes: ['statements-contradict'], has: 'slower than offices' },
    { codes: ['statements-contradict'], has: 'Few offices offer debt' },
    { codes: ['statements-contradict'], has: '26 percent' },
    { codes: ['statements-contradict'], has: 'not equal when' },
  ],
  traps: [
    "Arksey and O'Malley (2005)",
    "Three of the included studies are master's theses",
    'in December 2011',
    'Five studies were identified by the client',
    'twelve publications are included',
    '30 April 2011',
    'reform of 1998-2004',
    'Two studies used a survey',
    'According to Berg and Øyen (2009)',
    'Reporting to two owners may limit local control.',
    'Leaders are translators',
    'Lie (2011a) is about agreements',
    'Solheim & Vik (2011)',
    'agreements are often unclear',
    'Cooperation improved where staff had joint training.',
    'Most users are satisfied',
    'Few of them, however',
    'Users with complex needs want one fixed case worker.',
    'Leaders report to two owners. ',
  ],
}
