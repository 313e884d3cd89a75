/** Names are put together so that no pair is likely to be anybody: common first names, rarer or joined last names. */
export const firstNames = [
  'Adaeze', 'Alasdair', 'Amina', 'Aneurin', 'Arjun', 'Astrid', 'Bartholomew', 'Bethan', 'Bilal', 'Cerys', 'Chidi', 'Clementine',
  'Cormac', 'Dafydd', 'Delphine', 'Ebele', 'Edmund', 'Eilidh', 'Emeka', 'Fionnuala', 'Florian', 'Gethin', 'Gwendolen', 'Harpreet',
  'Hester', 'Iolo', 'Ishani', 'Jocasta', 'Jürgen', 'Kavita', 'Kwabena', 'Leocadia', 'Lowri', 'Magnus', 'Marguerite', 'Mehdi',
  'Morwenna', 'Nasreen', 'Niamh', 'Obinna', 'Oriel', 'Padraig', 'Perpetua', 'Rafferty', 'Renée', 'Rhiannon', 'Sanjeev', 'Seren',
  'Siân', 'Sorrel', 'Tariq', 'Temperance', 'Tobias', 'Ulrika', 'Verity', 'Wendeline', 'Xanthe', 'Yewande', 'Zainab', 'Zoltan',
] as const;

export const lastNames = [
  'Abernethwaite', 'Ackerthorpe', 'Adebimpe', 'Aldersyke', 'Applegarthe', 'Bairstowe', 'Balderstone-Rai', 'Bankolemoh', 'Birkenhowe',
  'Blackersley', 'Bracewelle', 'Brightholme', 'Calverthwaite', 'Chowdharie', 'Clegghorne', 'Cockcrofte', 'Copperthwaite', 'Cragghill',
  'Dearnesley', 'Dewhurstley', 'Dunkersley', 'Earnshawe', 'Elsworthy-Obi', 'Eboracum', 'Fairbairnes', 'Farthingdale', 'Fenwithen',
  'Garforthe', 'Gaukrodgers', 'Gillibrande', 'Greenhalghe', 'Hainsworthy', 'Hebblethorne', 'Hinchcliffes', 'Illingworthe', 'Inglethorpe',
  'Jaggerby', 'Jowittson', 'Kershawley', 'Kildwicke', 'Lastingham-Roy', 'Longbottomley', 'Lumbsworth', 'Mallinsone', 'Micklethorne',
  'Murgatroyde', 'Netherwoode', 'Nwachukwe', 'Oddfellowe', 'Ogdenshaw', 'Otterburne-Das', 'Pickersgille', 'Priestleigh', 'Quayle-Amin',
  'Ramsbothame', 'Rawcliffe-Eze', 'Ruddlesdene', 'Saltonstalle', 'Satterthwayte', 'Shuttleworthe', 'Stansfielder', 'Sugdenne',
  'Tattersalle', 'Thistlewhite', 'Threlkelde', 'Uttleyson', 'Varleymoor', 'Wadsworthen', 'Walkingshawe', 'Whiteleyson', 'Wigglesworthe',
  'Yeadonby', 'Yorathson', 'Zachariades-Hill',
] as const;
