/** Words of class names, ids and labels that name page furniture wherever they stand. */
export const furnitureWords = new Set(`ad ads adslot adunit adsense advert adverts advertisement advertising advertorial sponsor sponsored sponsors outbrain taboola dfp mpu
   banner banners billboard leaderboard
   comment comments commenting commentlist disqus discussion discussions respond responses livefyre viafoura coral reactions guestbook talkback replies
   cookie cookies consent gdpr cmp ccpa onetrust didomi privacy
   newsletter newsletters signup subscribe subscription subscriptions subscriber regwall registration register mailing optin nl inbox
   related recirc recirculation recommended recommendations recommendation readnext readmore readalso seealso moreon morefrom mostread
   popular trending teaser teasers upnext promo promos promotion promotions promobox crosssell upsell
   share sharing sharebar shares social sharedaddy addthis addtoany sharethis follow followus
   nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager prevnext postnav
   footer foot footnav colophon masthead topbar toolbar sidebar sidebars rail rightrail leftrail aside widget widgets
   tags taglist tagcloud topics keywords
   modal overlay popup popover lightbox dialog toast interstitial
   disclaimer disclaimers copyright legal boilerplate imprint trust
   poll polls quiz survey vote voting
   authorbio biography bio aboutauthor
   caption captions figcaption credit credits gallery slideshow carousel
   skip skiplink print printonly screenreader sronly hidden
   donate donation donations contribute membership jobs weather horoscope puzzles ticker
   login signin account feedback rating ratings tooltip`
    .split(/\s+/)
    .filter(Boolean));
/** Two neighbouring words of one name that together mean furniture, each harmless alone. */
export const furniturePairs = new Set(`read next,read more,read also,see also,more on,more from,more stories,more news,more like,most read,most viewed,most popular,up next,
   you may,also read,also like,prev next,next prev,post navigation,author bio,author box,about author,sign up,log in,sign in,story links,
   site header,page header,site footer,page footer,right col,left col,side bar,side col,screen reader,visually hidden,sr only,no print,
   in brief,around web,from web,editors picks,editor picks,top stories,latest news,live feed,house ads,reader views,reader letters,
   letters box,have your,your say,voices below`
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean));
/** Elements that never hold the words of a report. */
export const furnitureElements = new Set(`head title script noscript template nav footer aside button select option input textarea label dialog menu figure figcaption
   iframe picture img amp-consent amp-sidebar amp-ad amp-img amp-social-share amp-carousel amp-embed amp-iframe datalist progress rp rt`
    .split(/\s+/)
    .filter(Boolean));
/** ARIA roles that never hold the words of a report. */
export const furnitureRoles = new Set('banner navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist button status log'.split(' '));
